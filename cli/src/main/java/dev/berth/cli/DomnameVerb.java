package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.DomainKey;

import java.util.EnumSet;

/** {@code domname}. */
final class DomnameVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "domname",
                "convert a domain id or UUID to domain name",
                "",
                Option.required("domain", "domain id or uuid"));
    }

    @Override
    public int run(Invocation call) {
        Domain domain = call.domain(EnumSet.of(DomainKey.ID, DomainKey.UUID));
        call.screen().show(Plain.line(domain.name(), "name"));
        return 0;
    }
}
