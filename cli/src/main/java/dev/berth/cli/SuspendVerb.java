package dev.berth.cli;

import dev.berth.client.Domain;

/** {@code suspend}. */
final class SuspendVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "suspend",
                "suspend a domain",
                "Suspend a running domain.",
                Option.domain());
    }

    @Override
    public int run(Invocation call) {
        return call.act(
                call.domain(),
                "Failed to suspend domain '%s'",
                "Domain '%s' suspended",
                Domain::suspend);
    }
}
