package dev.berth.cli;

import dev.berth.client.Domain;

import java.util.List;
import java.util.StringJoiner;

/** {@code list --uuid --id --name}: the words asked for, a line for each guest. */
final class DomainWords {

    private DomainWords() {}

    static Report of(List<Domain> domains, Arguments arguments) {
        boolean idAlone = !arguments.has("uuid") && !arguments.has("name");
        StringBuilder text = new StringBuilder();
        for (Domain domain : domains) {
            if (!idAlone || domain.id().isPresent()) {
                text.append(line(domain, arguments)).append('\n');
            }
        }
        return Plain.raw(text.toString(), "domains");
    }

    private static String line(Domain domain, Arguments arguments) {
        StringJoiner line = new StringJoiner(" ");
        if (arguments.has("uuid")) {
            line.add(domain.uuid().toString());
        }
        if (arguments.has("id")) {
            line.add(id(domain).text());
        }
        if (arguments.has("name")) {
            line.add(domain.name());
        }
        return line.toString();
    }

    /** The number of an active guest; a dash for others. */
    static Cell id(Domain domain) {
        return domain.id().isPresent()
                ? Cell.of(Integer.toString(domain.id().getAsInt()), domain.id().getAsInt())
                : Cell.none();
    }
}
