package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.model.vocabulary.ListFilter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** {@code list}. */
final class ListVerb implements Verb {
    private static final List<String> FORMS = List.of("table", "name", "uuid", "id");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.MONITOR,
                "list",
                "list domains",
                "Returns list of domains.",
                Option.flag("inactive", "list inactive domains"),
                Option.flag("all", "list inactive & active domains"),
                Option.flag("transient", "list transient domains"),
                Option.flag("persistent", "list persistent domains"),
                Option.flag("with-snapshot", "list domains with existing snapshot"),
                Option.flag("without-snapshot", "list domains without a snapshot"),
                Option.flag("with-checkpoint", "list domains with existing checkpoint"),
                Option.flag("without-checkpoint", "list domains without a checkpoint"),
                Option.flag("state-running", "list domains in running state"),
                Option.flag("state-paused", "list domains in paused state"),
                Option.flag("state-shutoff", "list domains in shutoff state"),
                Option.flag("state-other", "list domains in other states"),
                Option.flag("autostart", "list domains with autostart enabled"),
                Option.flag("no-autostart", "list domains with autostart disabled"),
                Option.flag("with-managed-save", "list domains with managed save state"),
                Option.flag("without-managed-save", "list domains without managed save"),
                Option.flag("uuid", "list uuid's only"),
                Option.flag("name", "list domain names only"),
                Option.flag("id", "list domain IDs only"),
                Option.flag("table", "list table (default)"),
                Option.flag("managed-save", "mark inactive domains with managed save state"),
                Option.flag("title", "show domain title"));
    }

    @Override
    public int run(Invocation call) {
        Arguments arguments = call.arguments();
        for (String form : FORMS.subList(1, FORMS.size())) {
            arguments.exclusive("table", form);
        }
        List<Domain> domains = new ArrayList<>(call.connection().domains(filters(arguments)));
        domains.sort(ListOrder.LIKE_VIRSH);
        boolean table = arguments.among(FORMS).isEmpty() || arguments.has("table");
        Report report =
                table || call.screen().json()
                        ? DomainTable.of(domains, arguments, call.screen().json())
                        : DomainWords.of(domains, arguments);
        call.screen().show(report);
        return 0;
    }

    /** Without {@code --all} a question for inactive ones leaves the active ones out. */
    private static EnumSet<ListFilter> filters(Arguments arguments) {
        EnumSet<ListFilter> filters = EnumSet.noneOf(ListFilter.class);
        for (ListFilter filter : ListFilter.values()) {
            if (arguments.has(option(filter))) {
                filters.add(filter);
            }
        }
        if (arguments.has("all")) {
            filters.add(ListFilter.ACTIVE);
            filters.add(ListFilter.INACTIVE);
        } else if (filters.contains(ListFilter.SHUTOFF)) {
            filters.add(ListFilter.INACTIVE);
        } else if (!filters.contains(ListFilter.INACTIVE)) {
            filters.add(ListFilter.ACTIVE);
        }
        return filters;
    }

    /** The option that asks for it; activity is asked for by {@code --all} and its absence. */
    private static String option(ListFilter filter) {
        return switch (filter) {
            case ACTIVE -> "active";
            case INACTIVE -> "inactive";
            case PERSISTENT -> "persistent";
            case TRANSIENT -> "transient";
            case RUNNING -> "state-running";
            case PAUSED -> "state-paused";
            case SHUTOFF -> "state-shutoff";
            case OTHER -> "state-other";
            case MANAGED_SAVE -> "with-managed-save";
            case NO_MANAGED_SAVE -> "without-managed-save";
            case AUTOSTART -> "autostart";
            case NO_AUTOSTART -> "no-autostart";
            case HAS_SNAPSHOT -> "with-snapshot";
            case NO_SNAPSHOT -> "without-snapshot";
            case HAS_CHECKPOINT -> "with-checkpoint";
            case NO_CHECKPOINT -> "without-checkpoint";
        };
    }
}
