package dev.berth.cli;

import dev.berth.client.Domain;

/** {@code resume}. */
final class ResumeVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "resume",
                "resume a domain",
                "Resume a previously suspended domain.",
                Option.domain());
    }

    @Override
    public int run(Invocation call) {
        return call.act(
                call.domain(),
                "Failed to resume domain '%s'",
                "Domain '%s' resumed",
                Domain::resume);
    }
}
