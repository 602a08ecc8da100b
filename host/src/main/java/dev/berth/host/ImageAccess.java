package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** What QEMU shall do with an image. */
public enum ImageAccess {
    READ(OpenFile.RDONLY, "read"),
    WRITE(OpenFile.RDWR, "read and write");

    private final int flags;
    private final String words;

    ImageAccess(int flags, String words) {
        this.flags = flags;
        this.words = words;
    }

    /**
     * Whether the user has this access now.
     *
     * @param user who; this process itself when empty
     * @throws BerthException OPERATION_FAILED when no owner or mode of the image could give it: it
     *     is missing, or a folder above it is closed to the user
     */
    public boolean allowed(Optional<Confinement> user, Path image) {
        List<Path> folders = new ArrayList<>(foldersAbove(image));
        List<AccessTrial.Attempt> attempts = new ArrayList<>();
        folders.forEach(f -> attempts.add(new AccessTrial.Attempt(f + "/.", OpenFile.PATH)));
        attempts.add(new AccessTrial.Attempt(image.toString(), flags | OpenFile.NONBLOCK));
        int[] errors = AccessTrial.errors(user, attempts);
        for (int i = 0; i < folders.size(); i++) {
            if (errors[i] == Errno.ACCES) {
                throw closed(folders.get(i), user, image);
            }
        }
        int error = errors[folders.size()];
        if (error != 0 && error != Errno.ACCES && error != Errno.PERM) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "cannot %s image %s: %s".formatted(words, image, Errno.text(error)));
        }
        return error == 0;
    }

    /** The error of an image that stays closed to the user. */
    BerthException refused(Optional<Confinement> user, Path image) {
        return new BerthException(
                ErrorCode.OPERATION_FAILED,
                "user '%s', who runs QEMU, may not %s image %s; change its owner or mode"
                        .formatted(name(user), words, image));
    }

    private static BerthException closed(Path folder, Optional<Confinement> user, Path image) {
        String name = name(user);
        return new BerthException(
                ErrorCode.OPERATION_FAILED,
                ("folder %s is closed to user '%s', who runs QEMU, so image %s cannot be opened;"
                                + " let the user pass: setfacl -m u:%s:x %s")
                        .formatted(folder, name, image, name, folder));
    }

    private static String name(Optional<Confinement> user) {
        return user.map(Confinement::account).orElseGet(Account::effective).name();
    }

    /** Those of the path as given and, where links lead elsewhere, those of the true one. */
    private static SequencedSet<Path> foldersAbove(Path image) {
        SequencedSet<Path> folders = new LinkedHashSet<>();
        for (Path path : List.of(image.toAbsolutePath(), ImageFile.truePath(image))) {
            Path folder = path.getRoot();
            for (Path name : path.resolveSibling("")) {
                folder = folder.resolve(name);
                folders.add(folder);
            }
        }
        return folders;
    }
}
