package dev.berth.cli;

import dev.berth.client.DomainStatus;
import dev.berth.model.vocabulary.GuestState;

/** virsh's words for states and reasons. */
final class StateWords {
    private static final String[] RUNNING = {
        "unknown",
        "booted",
        "migrated",
        "restored",
        "from snapshot",
        "unpaused",
        "migration canceled",
        "save canceled",
        "event wakeup",
        "crashed",
        "post-copy",
        "post-copy failed"
    };
    private static final String[] PAUSED = {
        "unknown",
        "user",
        "migrating",
        "saving",
        "dumping",
        "I/O error",
        "watchdog",
        "from snapshot",
        "shutting down",
        "creating snapshot",
        "crashed",
        "starting up",
        "post-copy",
        "post-copy failed"
    };
    private static final String[] SHUTDOWN = {"unknown", "user"};
    private static final String[] SHUTOFF = {
        "unknown",
        "shutdown",
        "destroyed",
        "crashed",
        "migrated",
        "saved",
        "failed",
        "from snapshot",
        "daemon"
    };
    private static final String[] CRASHED = {"unknown", "panicked"};
    private static final String[] NONE = {"unknown"};

    private StateWords() {}

    static String state(GuestState state) {
        return switch (state) {
            case NO_STATE -> "no state";
            case RUNNING -> "running";
            case BLOCKED -> "idle";
            case PAUSED -> "paused";
            case SHUTDOWN -> "in shutdown";
            case SHUTOFF -> "shut off";
            case CRASHED -> "crashed";
            case PM_SUSPENDED -> "pmsuspended";
        };
    }

    static String reason(DomainStatus status) {
        String[] words =
                switch (status.state()) {
                    case RUNNING -> RUNNING;
                    case PAUSED -> PAUSED;
                    case SHUTDOWN -> SHUTDOWN;
                    case SHUTOFF -> SHUTOFF;
                    case CRASHED -> CRASHED;
                    case NO_STATE, BLOCKED, PM_SUSPENDED -> NONE;
                };
        int number = status.reasonNumber();
        return number >= 0 && number < words.length ? words[number] : "unknown";
    }
}
