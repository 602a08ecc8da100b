package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.DomainKey;

import java.util.EnumSet;

/** {@code domuuid}. */
final class DomuuidVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "domuuid",
                "convert a domain name or id to domain UUID",
                "",
                Option.required("domain", "domain id or name"));
    }

    @Override
    public int run(Invocation call) {
        Domain domain = call.domain(EnumSet.of(DomainKey.ID, DomainKey.NAME));
        call.screen().show(Plain.line(domain.uuid().toString(), "uuid"));
        return 0;
    }
}
