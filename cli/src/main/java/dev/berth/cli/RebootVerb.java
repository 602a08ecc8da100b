package dev.berth.cli;

import dev.berth.model.vocabulary.PowerMode;

import java.util.Set;

/** {@code reboot}. */
final class RebootVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "reboot",
                "reboot a domain",
                "Run a reboot command in the target domain.",
                Option.domain(),
                PowerModes.OPTION);
    }

    @Override
    public int run(Invocation call) {
        Set<PowerMode> modes = PowerModes.of(call.arguments());
        return call.act(
                call.domain(),
                "Failed to reboot domain '%s'",
                "Domain '%s' is being rebooted",
                domain -> domain.reboot(modes));
    }
}
