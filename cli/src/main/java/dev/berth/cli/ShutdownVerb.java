package dev.berth.cli;

import dev.berth.model.vocabulary.PowerMode;

import java.util.Set;

/** {@code shutdown}. */
final class ShutdownVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "shutdown",
                "gracefully shutdown a domain",
                "Run shutdown in the target domain.",
                Option.domain(),
                PowerModes.OPTION);
    }

    @Override
    public int run(Invocation call) {
        Set<PowerMode> modes = PowerModes.of(call.arguments());
        return call.act(
                call.domain(),
                "Failed to shutdown domain '%s'",
                "Domain '%s' is being shutdown",
                domain -> domain.shutdown(modes));
    }
}
