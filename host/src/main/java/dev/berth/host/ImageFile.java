package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * One file, held open as a place, so that looking and changing concern the same file even if its
 * name is given to another meanwhile.
 */
final class ImageFile implements AutoCloseable {
    private static final int PERMISSIONS = 07777;

    private final Path name;
    private final Descriptor place;

    private ImageFile(Path name, Descriptor place) {
        this.name = name;
        this.place = place;
    }

    /**
     * Opens it, following links.
     *
     * @throws BerthException OPERATION_FAILED when it does not exist
     */
    static ImageFile open(Path image) {
        return new ImageFile(image, OpenFile.place(truePath(image)));
    }

    static Path truePath(Path image) {
        try {
            return image.toRealPath();
        } catch (NoSuchFileException absent) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED, "image " + image + " does not exist", absent);
        } catch (IOException failure) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "cannot find image " + image + ": " + failure.getMessage(),
                    failure);
        }
    }

    /** What tells a file from all others on this machine, and who may do what with it. */
    record Facts(long device, long inode, Rights rights) {
        String key() {
            return device + "-" + inode;
        }
    }

    /** An owner's number and the permission bits. */
    record Rights(int owner, int mode) {}

    Facts facts() {
        try {
            Map<String, Object> all = Files.readAttributes(place.path(), "unix:dev,ino,uid,mode");
            return new Facts(
                    (long) fact(all, "dev"),
                    (long) fact(all, "ino"),
                    new Rights((int) fact(all, "uid"), (int) fact(all, "mode") & PERMISSIONS));
        } catch (IOException failure) {
            throw new FileException(name, failure);
        }
    }

    private static Object fact(Map<String, Object> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    /** The group stays as it is. */
    void change(Rights rights) {
        try {
            Files.setAttribute(place.path(), "unix:uid", rights.owner());
            Files.setAttribute(place.path(), "unix:mode", rights.mode());
        } catch (IOException failure) {
            throw new FileException(name, failure);
        }
    }

    @Override
    public void close() {
        place.close();
    }
}
