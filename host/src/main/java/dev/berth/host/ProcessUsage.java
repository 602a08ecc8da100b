package dev.berth.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a process or one of its threads has used.
 *
 * @param user time in its own code, which for a vCPU includes the guest's
 * @param processor the host CPU it last ran on
 * @param affinity the host CPUs it may run on, in the kernel's list form, "0-3,8"
 * @param residentBytes memory it has in RAM; a thread's is its process'
 */
public record ProcessUsage(
        Duration user, Duration system, int processor, String affinity, long residentBytes) {
    private static final long NANOS_PER_TICK = 1_000_000_000L / ProcessStat.TICKS_PER_SECOND;

    /** Empty when there is no such process. */
    public static Optional<ProcessUsage> of(long pid) {
        return read(Path.of("/proc/" + pid));
    }

    /** Empty when there is no such thread. */
    public static Optional<ProcessUsage> ofThread(long pid, long thread) {
        return read(Path.of("/proc/" + pid + "/task/" + thread));
    }

    public Duration total() {
        return user.plus(system);
    }

    private static Optional<ProcessUsage> read(Path folder) {
        try {
            String status = Files.readString(folder.resolve("status"));
            return ProcessStat.read(folder.resolve("stat")).map(stat -> of(stat, status));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            if (Files.notExists(folder)) {
                return Optional.empty();
            }
            throw new FileException(folder, failure);
        }
    }

    private static ProcessUsage of(ProcessStat stat, String status) {
        String resident = field(status, "VmRSS:").replaceAll("\\D", "");
        return new ProcessUsage(
                Duration.ofNanos(stat.userTicks() * NANOS_PER_TICK),
                Duration.ofNanos(stat.systemTicks() * NANOS_PER_TICK),
                stat.processor(),
                field(status, "Cpus_allowed_list:"),
                resident.isEmpty() ? 0 : Long.parseLong(resident) << 10);
    }

    private static String field(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).trim())
                .findFirst()
                .orElse("");
    }
}
