package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.client.NotFound;
import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.MetadataKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of {@code list}. As JSON it also has the UUIDs. */
final class DomainTable {

    private DomainTable() {}

    static Report of(List<Domain> domains, Arguments arguments, boolean json) {
        boolean title = arguments.has("title");
        List<Table.Column> columns = new ArrayList<>(5);
        columns.add(new Table.Column("Id", "id"));
        columns.add(new Table.Column("Name", "name"));
        columns.add(new Table.Column("State", "state"));
        if (title) {
            columns.add(new Table.Column("Title", "title"));
        }
        if (json) {
            columns.add(new Table.Column("UUID", "uuid"));
        }
        Table table = new Table(columns);
        for (Domain domain : domains) {
            List<Cell> row = new ArrayList<>(5);
            row.add(DomainWords.id(domain));
            row.add(Cell.of(domain.name()));
            row.add(Cell.of(state(domain, arguments.has("managed-save"))));
            if (title) {
                row.add(title(domain));
            }
            if (json) {
                row.add(Cell.of(domain.uuid().toString()));
            }
            table.add(row);
        }
        return table;
    }

    private static String state(Domain domain, boolean saved) {
        GuestState state = domain.status().state();
        boolean marked = saved && state == GuestState.SHUTOFF && domain.hasManagedSave();
        return marked ? "saved" : StateWords.state(state);
    }

    private static Cell title(Domain domain) {
        try {
            return Cell.of(domain.metadata(MetadataKind.TITLE, Optional.empty(), Set.of()));
        } catch (NotFound _) {
            return Cell.none("");
        }
    }
}
