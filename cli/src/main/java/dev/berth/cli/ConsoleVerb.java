package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.ConsoleFlag;
import dev.berth.model.vocabulary.GuestState;

import java.util.EnumSet;

/** {@code console}. */
final class ConsoleVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "console",
                "connect to the guest console",
                "Connect the virtual serial console for the guest",
                Option.domain(),
                Option.text("devname", "character device name"),
                Option.flag(
                        "force",
                        "force console connection (disconnect already connected sessions)"),
                Option.flag("safe", "only connect if safe console handling is supported"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        Domain domain = call.domain();
        if (domain.status().state() == GuestState.SHUTOFF) {
            throw new BerthException(ErrorCode.OPERATION_INVALID, "The domain is not running");
        }
        EnumSet<ConsoleFlag> flags = EnumSet.noneOf(ConsoleFlag.class);
        if (arguments.has("force")) {
            flags.add(ConsoleFlag.FORCE);
        }
        if (arguments.has("safe")) {
            flags.add(ConsoleFlag.SAFE);
        }
        return ConsoleSession.run(call, domain, arguments.text("devname"), flags);
    }
}
