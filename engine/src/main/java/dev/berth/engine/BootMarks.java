package dev.berth.engine;

import dev.berth.store.Places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which guests have run since the host booted: one that was switched off on purpose is not started
 * again because the daemon starts again.
 */
final class BootMarks {
    private static final System.Logger LOG = System.getLogger(BootMarks.class.getName());
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private final Path folder;

    BootMarks(Places places) {
        this.folder = places.run().resolve("ran");
    }

    void mark(UUID guest) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(guest.toString()), Files.readString(BOOT));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot note that guest " + guest + " ran", e);
        }
    }

    /** Called when a guest is forgotten. */
    void forget(UUID guest) {
        try {
            Files.deleteIfExists(folder.resolve(guest.toString()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot forget that guest " + guest + " ran", e);
        }
    }

    /** Forgets all others: a daemon may have been killed between a guest's end and its mark's. */
    void keepOnly(Set<UUID> guests) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> marks = Files.list(folder)) {
            Set<String> kept = guests.stream().map(UUID::toString).collect(Collectors.toSet());
            for (Path mark : marks.toList()) {
                if (!kept.contains(mark.getFileName().toString())) {
                    Files.delete(mark);
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot tidy up " + folder, e);
        }
    }

    boolean marked(UUID guest) {
        Path mark = folder.resolve(guest.toString());
        try {
            return Files.exists(mark) && Files.readString(mark).equals(Files.readString(BOOT));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot read whether guest " + guest + " ran", e);
            return false;
        }
    }
}
