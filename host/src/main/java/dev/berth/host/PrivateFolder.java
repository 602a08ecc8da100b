package dev.berth.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Folders that one user alone can enter. */
public final class PrivateFolder {
    private PrivateFolder() {}

    /**
     * Makes it, and its parents, unless it is there; its owner and its mode 0700 are set either
     * way.
     *
     * @param owner this process' own user when empty
     */
    public static Path make(Path folder, Optional<Account> owner) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            if (owner.isPresent()) {
                Files.setAttribute(folder, "unix:gid", owner.get().groupId());
                Files.setAttribute(folder, "unix:uid", owner.get().userId());
            }
            return folder;
        } catch (IOException failure) {
            throw new FileException(folder, failure);
        }
    }
}
