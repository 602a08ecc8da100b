package dev.berth.cli;

import dev.berth.client.DomainEvent.LifecycleChanged;

/** virsh's words for what happens to a guest, in the order of libvirt's numbers. */
final class LifecycleWords {
    private static final String[] EVENTS = {
        "Defined",
        "Undefined",
        "Started",
        "Suspended",
        "Resumed",
        "Stopped",
        "Shutdown",
        "PMSuspended",
        "Crashed"
    };
    private static final String[][] DETAILS = {
        {"Added", "Updated", "Renamed", "Snapshot"},
        {"Removed", "Renamed"},
        {"Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"},
        {
            "Paused",
            "Migrated",
            "I/O Error",
            "Watchdog",
            "Restored",
            "Snapshot",
            "API error",
            "Post-copy",
            "Post-copy Error"
        },
        {"Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"},
        {"Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot"},
        {"Finished", "Finished after guest request", "Finished after host request"},
        {"Memory", "Disk"},
        {"Panicked", "Crashloaded"}
    };

    private LifecycleWords() {}

    static String event(LifecycleChanged change) {
        return word(EVENTS, change.type());
    }

    static String detail(LifecycleChanged change) {
        boolean known = change.type() >= 0 && change.type() < DETAILS.length;
        return known ? word(DETAILS[change.type()], change.detail()) : "unknown";
    }

    private static String word(String[] words, int number) {
        return number >= 0 && number < words.length ? words[number] : "unknown";
    }
}
