package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;
import dev.berth.model.xml.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the firmware's tables say of the machine.
 *
 * @param type {@code smbios} or {@code fwcfg}
 * @param tables of SMBIOS, in the document's order
 * @param entries of the firmware's configuration
 */
public record SystemInformation(String type, List<Table> tables, List<Entry> entries) {
    static final ElementCodec<SystemInformation> CODEC =
            new ElementCodec<>(
                    "sysinfo",
                    Shape.of(
                            SystemInformation::new,
                            required("@type", Values.NAME, SystemInformation::type),
                            part(SystemInformation::readTables, SystemInformation::writeTables),
                            part(
                                    SystemInformation::readEntries,
                                    (SystemInformation s, ElementWriter out) ->
                                            write(s.entries, out))));

    private static final List<String> TABLES =
            List.of("bios", "system", "baseBoard", "chassis", "oemStrings");

    public SystemInformation {
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
    }

    /** One table: {@code bios}, {@code system}, {@code baseBoard}, {@code chassis}, … */
    public record Table(String name, List<Entry> entries) {
        public Table {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One entry.
     *
     * @param file that holds the value
     */
    public record Entry(Optional<String> name, Optional<String> file, String value) {}

    private static List<Table> readTables(ElementReader in) {
        List<Table> tables = new ArrayList<>();
        for (Element child : in.element().children()) {
            if (TABLES.contains(child.name().local())) {
                tables.add(new Table(child.name().local(), readEntries(in.reader(child))));
            }
        }
        return tables;
    }

    private static List<Entry> readEntries(ElementReader in) {
        return in.children("entry").stream()
                .map(e -> new Entry(e.attribute("name"), e.attribute("file"), e.text().strip()))
                .toList();
    }

    private static void writeTables(SystemInformation information, ElementWriter out) {
        information.tables.forEach(table -> write(table.entries(), out.append(table.name())));
    }

    private static void write(List<Entry> entries, ElementWriter out) {
        for (Entry entry : entries) {
            ElementWriter element = out.append("entry");
            entry.name().ifPresent(name -> element.attribute("name", name));
            entry.file().ifPresent(file -> element.attribute("file", file));
            element.text(entry.value());
        }
    }
}
