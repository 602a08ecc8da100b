package dev.berth.cli;

import dev.berth.model.xml.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code domblklist}. */
final class DomblklistVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.MONITOR,
                "domblklist",
                "list all domain blocks",
                "Get the summary of block devices for a domain.",
                Option.domain(),
                DomainXml.INACTIVE,
                Option.flag("details", "additionally display the type and device value"));
    }

    @Override
    public int run(Invocation call) {
        boolean details = call.arguments().has("details");
        List<Table.Column> columns = new ArrayList<>();
        if (details) {
            columns.add(new Table.Column("Type", "type"));
            columns.add(new Table.Column("Device", "device"));
        }
        columns.add(new Table.Column("Target", "target"));
        columns.add(new Table.Column("Source", "source"));
        Table table = new Table(columns);
        for (Element disk : DomainXml.devices(call.domain(), "disk", call.arguments())) {
            List<Cell> row = new ArrayList<>();
            if (details) {
                row.add(DomainXml.cell(disk.attribute("type")));
                row.add(Cell.of(disk.attribute("device").orElse("disk")));
            }
            row.add(DomainXml.first(disk, "target", "dev"));
            row.add(source(disk));
            table.add(row);
        }
        call.screen().show(table);
        return 0;
    }

    private static Cell source(Element disk) {
        return switch (disk.attribute("type").orElse("")) {
            case "nvme" -> nvme(disk);
            case "vhostuser" -> DomainXml.first(disk, "source", "path");
            default -> DomainXml.first(disk, "source", "file", "dev", "dir", "name", "volume");
        };
    }

    private static Cell nvme(Element disk) {
        Optional<Element> source = disk.child("source");
        Optional<Element> address = source.flatMap(found -> found.child("address"));
        if (address.isEmpty()) {
            return Cell.none();
        }
        return Cell.of(
                String.format(
                        Locale.ROOT,
                        "nvme://%04x:%02x:%02x.%x/%s",
                        number(address.get(), "domain"),
                        number(address.get(), "bus"),
                        number(address.get(), "slot"),
                        number(address.get(), "function"),
                        source.get().attribute("namespace").orElse("1")));
    }

    private static int number(Element address, String name) {
        return Integer.decode(address.attribute(name).orElse("0"));
    }
}
