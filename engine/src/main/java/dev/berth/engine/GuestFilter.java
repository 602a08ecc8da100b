package dev.berth.engine;

import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.ListFilter;

import java.util.List;
import java.util.Set;

/** Which guests a list shows: within a group any filter, of all groups that name one. */
final class GuestFilter {
    private static final List<Set<ListFilter>> GROUPS =
            List.of(
                    Set.of(ListFilter.ACTIVE, ListFilter.INACTIVE),
                    Set.of(ListFilter.PERSISTENT, ListFilter.TRANSIENT),
                    Set.of(
                            ListFilter.RUNNING,
                            ListFilter.PAUSED,
                            ListFilter.SHUTOFF,
                            ListFilter.OTHER),
                    Set.of(ListFilter.MANAGED_SAVE, ListFilter.NO_MANAGED_SAVE),
                    Set.of(ListFilter.AUTOSTART, ListFilter.NO_AUTOSTART),
                    Set.of(ListFilter.HAS_SNAPSHOT, ListFilter.NO_SNAPSHOT),
                    Set.of(ListFilter.HAS_CHECKPOINT, ListFilter.NO_CHECKPOINT));

    private GuestFilter() {}

    static boolean shows(Set<ListFilter> filters, GuestView guest) {
        return GROUPS.stream().allMatch(group -> shows(filters, group, guest));
    }

    private static boolean shows(Set<ListFilter> filters, Set<ListFilter> group, GuestView guest) {
        boolean asked = false;
        for (ListFilter filter : group) {
            if (filters.contains(filter)) {
                asked = true;
                if (holds(filter, guest)) {
                    return true;
                }
            }
        }
        return !asked;
    }

    private static boolean holds(ListFilter filter, GuestView guest) {
        GuestState state = guest.state().state();
        return switch (filter) {
            case ACTIVE -> guest.active();
            case INACTIVE -> !guest.active();
            case PERSISTENT -> guest.persistent();
            case TRANSIENT -> !guest.persistent();
            case RUNNING -> state == GuestState.RUNNING;
            case PAUSED -> state == GuestState.PAUSED;
            case SHUTOFF -> state == GuestState.SHUTOFF;
            case OTHER ->
                    state != GuestState.RUNNING
                            && state != GuestState.PAUSED
                            && state != GuestState.SHUTOFF;
            case MANAGED_SAVE -> guest.managedSave();
            case NO_MANAGED_SAVE -> !guest.managedSave();
            case AUTOSTART -> guest.autostart();
            case NO_AUTOSTART -> !guest.autostart();
            case HAS_SNAPSHOT, HAS_CHECKPOINT -> false;
            case NO_SNAPSHOT, NO_CHECKPOINT -> true;
        };
    }
}
