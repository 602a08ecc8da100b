package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;

/** Folders that QEMU's user can write: what is in them is not to be trusted. */
final class GuestFolder {
    private GuestFolder() {}

    /** Deletes it with all in it, wherever links in it point; passes over one that is not there. */
    static void delete(Path folder) {
        try (DirectoryStream<Path> parent = Files.newDirectoryStream(folder.getParent())) {
            if (parent instanceof SecureDirectoryStream<Path> secure) {
                delete(secure, folder.getFileName());
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot delete " + folder + ": " + e, e);
        }
    }

    private static void delete(SecureDirectoryStream<Path> parent, Path name) throws IOException {
        BasicFileAttributeView view =
                parent.getFileAttributeView(
                        name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (!view.readAttributes().isDirectory()) {
            parent.deleteFile(name);
            return;
        }
        try (SecureDirectoryStream<Path> inside =
                parent.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : inside) {
                delete(inside, entry.getFileName());
            }
        }
        parent.deleteDirectory(name);
    }
}
