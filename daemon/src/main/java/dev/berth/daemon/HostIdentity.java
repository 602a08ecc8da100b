package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * Who this daemon is to its clients. Each root has a UUID of its own, so that two daemons on one
 * machine are two hosts.
 */
record HostIdentity(UUID uuid, String name) {
    private static final String FILE = "host-uuid";

    /** The identity that the settings give, or the one kept below {@code lib}. */
    static HostIdentity of(Settings settings, Path lib) {
        return new HostIdentity(
                settings.hostUuid().orElseGet(() -> kept(lib.resolve(FILE))),
                settings.hostName().orElseGet(HostIdentity::machineName));
    }

    private static UUID kept(Path file) {
        try {
            if (Files.exists(file)) {
                return UUID.fromString(Files.readString(file).strip());
            }
            UUID fresh = UUID.randomUUID();
            write(file, fresh + "\n");
            return fresh;
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot keep the host's UUID in " + file, e);
        } catch (IllegalArgumentException e) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "%s does not hold a UUID; mend it, or remove it to get a new one"
                            .formatted(file),
                    e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path temporary = file.resolveSibling("." + FILE + ".new");
        try (FileChannel channel =
                FileChannel.open(
                        temporary,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        }
    }

    private static String machineName() {
        try {
            Path name = Path.of("/proc/sys/kernel/hostname");
            return Files.exists(name)
                    ? Files.readString(name).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "cannot tell the machine's name; set host_name in berth.toml",
                    e);
        }
    }
}
