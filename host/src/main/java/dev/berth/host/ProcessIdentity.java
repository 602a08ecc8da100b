package dev.berth.host;

import java.util.Optional;

/**
 * A process beyond doubt on this boot: its number, and when it started, in clock ticks since boot
 * (field 22 of /proc/PID/stat). Fit to be written down.
 */
public record ProcessIdentity(long pid, long startTicks) {
    /** The identity of a process that exists and is no zombie. */
    public static Optional<ProcessIdentity> of(long pid) {
        return ProcessStat.read(pid)
                .filter(ProcessStat::alive)
                .map(stat -> new ProcessIdentity(pid, stat.startTicks()));
    }
}
