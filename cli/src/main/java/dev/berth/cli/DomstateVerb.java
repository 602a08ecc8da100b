package dev.berth.cli;

import dev.berth.client.DomainStatus;
import dev.berth.qapi.Json;

/** {@code domstate}. */
final class DomstateVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.MONITOR,
                "domstate",
                "domain state",
                "Returns state about a domain.",
                Option.domain(),
                Option.flag("reason", "also print reason for the state"));
    }

    @Override
    public int run(Invocation call) {
        DomainStatus status = call.domain().status();
        String state = StateWords.state(status.state());
        String reason = StateWords.reason(status);
        boolean both = call.arguments().has("reason");
        String text = both ? state + " (" + reason + ")" : state;
        Json json = Json.object().with("state", state).with("reason", reason);
        call.screen().show(new Plain(text + "\n", json));
        return 0;
    }
}
