package dev.berth.cli;

import dev.berth.model.vocabulary.DestroyFlag;

import java.util.EnumSet;

/** {@code destroy}. */
final class DestroyVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "destroy",
                "destroy (stop) a domain",
                "Forcefully stop a given domain, but leave its resources intact.",
                Option.domain(),
                Option.flag("graceful", "terminate gracefully"),
                Option.flag("remove-logs", "remove domain logs"));
    }

    @Override
    public int run(Invocation call) {
        EnumSet<DestroyFlag> flags = EnumSet.noneOf(DestroyFlag.class);
        if (call.arguments().has("graceful")) {
            flags.add(DestroyFlag.GRACEFUL);
        }
        if (call.arguments().has("remove-logs")) {
            flags.add(DestroyFlag.REMOVE_LOGS);
        }
        return call.act(
                call.domain(),
                "Failed to destroy domain '%s'",
                "Domain '%s' destroyed",
                domain -> domain.destroy(flags));
    }
}
