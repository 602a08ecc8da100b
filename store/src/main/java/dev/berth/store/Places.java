package dev.berth.store;

import java.nio.file.Path;

/**
 * Where a daemon keeps its things.
 *
 * @param etc settings and definitions
 * @param lib images and state that outlive a reboot
 * @param run sockets and run-time state; may vanish with a reboot
 * @param log the daemon's and the guests' logs
 * @param cache what can be made again
 */
public record Places(Path etc, Path lib, Path run, Path log, Path cache) {
    /** All places below one folder, as with {@code --root}. */
    public static Places under(Path root) {
        Path top = root.toAbsolutePath().normalize();
        return new Places(
                top.resolve("etc"),
                top.resolve("lib"),
                top.resolve("run"),
                top.resolve("log"),
                top.resolve("cache"));
    }

    /** The log of a guest's QEMU. */
    public Path guestLog(String name) {
        return log.resolve(FileName.of(name, ".log"));
    }
}
