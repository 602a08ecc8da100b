package dev.berth.qapi;

import java.time.Duration;
import java.util.Set;

/** How long a command may take before QEMU counts as not responding. */
public enum Patience {
    /** QEMU only looks at its own memory. */
    SHORT(Duration.ofSeconds(10)),
    /** QEMU may wait for storage, preallocate memory or write much. */
    LONG(Duration.ofMinutes(10));

    private static final Set<String> LONG_COMMANDS =
            Set.of(
                    "block_resize",
                    "block-export-add",
                    "blockdev-add",
                    "blockdev-change-medium",
                    "blockdev-del",
                    "blockdev-insert-medium",
                    "blockdev-reopen",
                    "blockdev-snapshot-internal-sync",
                    "blockdev-snapshot-sync",
                    "cont",
                    "device_add",
                    "dump-guest-memory",
                    "eject",
                    "human-monitor-command",
                    "memsave",
                    "netdev_add",
                    "object-add",
                    "object-del",
                    "pmemsave",
                    "screendump",
                    "stop",
                    "transaction");

    private final Duration duration;

    Patience(Duration duration) {
        this.duration = duration;
    }

    public Duration duration() {
        return duration;
    }

    static Patience with(String command) {
        return LONG_COMMANDS.contains(command) ? LONG : SHORT;
    }
}
