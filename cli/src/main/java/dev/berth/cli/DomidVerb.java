package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.DomainKey;
import dev.berth.qapi.Json;

import java.util.EnumSet;

/** {@code domid}. */
final class DomidVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "domid",
                "convert a domain name or UUID to domain id",
                "",
                Option.required("domain", "domain name or uuid"));
    }

    @Override
    public int run(Invocation call) {
        Domain domain = call.domain(EnumSet.of(DomainKey.UUID, DomainKey.NAME));
        Cell id = DomainWords.id(domain);
        call.screen().show(new Plain(id.text() + "\n", Json.object().with("id", id.json())));
        return 0;
    }
}
