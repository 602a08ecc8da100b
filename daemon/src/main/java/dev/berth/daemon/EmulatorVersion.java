package dev.berth.daemon;

import dev.berth.host.Tool;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the QEMU for the host's own architecture, asked anew when its binary changes. Used
 * by many threads.
 */
final class EmulatorVersion {
    private static final Pattern VERSION = Pattern.compile("version (\\d+)\\.(\\d+)\\.(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MAJOR = 1_000_000;
    private static final long MINOR = 1_000;

    private final Path emulator;
    private Optional<Known> known = Optional.empty();

    private record Known(FileTime changed, long number) {}

    EmulatorVersion(Path emulator) {
        this.emulator = emulator;
    }

    /** The QEMU that runs guests of the host's own architecture. */
    static EmulatorVersion ofHost() {
        return new EmulatorVersion(Path.of("/usr/bin/qemu-system-" + HostMachine.architecture()));
    }

    /**
     * Major version times 1,000,000, minor times 1,000, and micro.
     *
     * @throws BerthException OPERATION_FAILED when there is no such QEMU
     */
    synchronized long number() {
        FileTime changed = changed();
        if (known.filter(last -> last.changed().equals(changed)).isEmpty()) {
            known = Optional.of(new Known(changed, ask()));
        }
        return known.orElseThrow().number();
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(emulator);
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "%s cannot be found; install QEMU for this architecture".formatted(emulator),
                    e);
        }
    }

    private long ask() {
        String answer =
                Tool.run(List.of(emulator.toString(), "--version"), PATIENCE)
                        .orThrow("the version of " + emulator);
        Matcher version = VERSION.matcher(answer);
        if (!version.find()) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "%s --version does not tell a version: %s"
                            .formatted(emulator, answer.lines().findFirst().orElse("")));
        }
        return Long.parseLong(version.group(1)) * MAJOR
                + Long.parseLong(version.group(2)) * MINOR
                + Long.parseLong(version.group(3));
    }
}
