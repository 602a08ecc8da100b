package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.DomainKey;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.StartFlag;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** {@code start}. */
final class StartVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "start",
                "start a (previously defined) inactive domain",
                "Start a domain, either from the last managedsave\n"
                        + "state, or via a fresh boot if no managedsave state\n"
                        + "is present.",
                Option.required("domain", "name of the inactive domain"),
                StartFlags.CONSOLE,
                StartFlags.PAUSED,
                StartFlags.AUTODESTROY,
                Option.flag("bypass-cache", "avoid file system cache when loading"),
                Option.flag("force-boot", "force fresh boot by discarding any managed save"),
                StartFlags.RESET_NVRAM);
    }

    @Override
    public int run(Invocation call) {
        Domain domain = call.domain(EnumSet.of(DomainKey.UUID, DomainKey.NAME));
        if (domain.id().isPresent()) {
            throw new BerthException(ErrorCode.OPERATION_INVALID, "Domain is already active");
        }
        Set<StartFlag> flags = StartFlags.of(call.arguments());
        int code =
                call.act(
                        domain,
                        "Failed to start domain '%s'",
                        "Domain '%s' started",
                        it -> it.start(flags));
        return call.arguments().has("console")
                ? ConsoleSession.run(call, domain, Optional.empty(), Set.of())
                : code;
    }
}
