package dev.berth.cli;

import dev.berth.client.Domain;

/** {@code reset}. */
final class ResetVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "reset",
                "reset a domain",
                "Reset the target domain as if by power button",
                Option.domain());
    }

    @Override
    public int run(Invocation call) {
        return call.act(
                call.domain(),
                "Failed to reset domain '%s'",
                "Domain '%s' was reset",
                Domain::reset);
    }
}
