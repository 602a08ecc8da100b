package dev.berth.cli;

import dev.berth.model.xml.Element;

import java.util.List;

/** {@code domiflist}. */
final class DomiflistVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.MONITOR,
                "domiflist",
                "list all domain virtual interfaces",
                "Get the summary of virtual interfaces for a domain.",
                Option.domain(),
                DomainXml.INACTIVE);
    }

    @Override
    public int run(Invocation call) {
        Table table =
                new Table(
                        new Table.Column("Interface", "interface"),
                        new Table.Column("Type", "type"),
                        new Table.Column("Source", "source"),
                        new Table.Column("Model", "model"),
                        new Table.Column("MAC", "mac"));
        for (Element nic : DomainXml.devices(call.domain(), "interface", call.arguments())) {
            table.add(
                    List.of(
                            DomainXml.first(nic, "target", "dev"),
                            DomainXml.cell(nic.attribute("type")),
                            DomainXml.first(nic, "source", "bridge", "dev", "network", "name"),
                            DomainXml.first(nic, "model", "type"),
                            DomainXml.first(nic, "mac", "address")));
        }
        call.screen().show(table);
        return 0;
    }
}
