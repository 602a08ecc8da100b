package dev.berth.store;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Text documents by name, one file each. Changes of different names may run at once; those of one
 * name are up to the caller to order.
 */
final class DocumentFolder {
    static final String SUFFIX = ".xml";
    private static final String UNFINISHED = ".new-";

    private final Disk disk;
    private final Path folder;
    private final FolderSync folderSync;
    private final AtomicLong unfinished = new AtomicLong();

    /** Makes the folder if need be and clears away what a crash left unfinished. */
    static DocumentFolder open(Disk disk, Path folder) {
        DocumentFolder documents = new DocumentFolder(disk, folder);
        documents.attempt("prepare", folder, documents::clear);
        return documents;
    }

    private DocumentFolder(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.folderSync = new FolderSync(disk, folder);
    }

    private void clear() throws IOException {
        disk.createFolder(folder);
        for (Path file : disk.list(folder)) {
            if (fileName(file).startsWith(UNFINISHED)) {
                disk.delete(file);
            }
        }
    }

    Path file(String name) {
        return folder.resolve(FileName.of(name, SUFFIX));
    }

    /** The documents' files in order of their names. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        attempt(
                "list",
                folder,
                () ->
                        disk.list(folder).stream()
                                .filter(file -> fileName(file).endsWith(SUFFIX))
                                .filter(file -> !fileName(file).startsWith("."))
                                .sorted(Comparator.comparing(DocumentFolder::fileName))
                                .forEach(files::add));
        return files;
    }

    /** A document's text. @throws IOException when it cannot be read or is not UTF-8 */
    String read(Path file) throws IOException {
        try {
            ByteBuffer content = ByteBuffer.wrap(disk.read(file));
            return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8 text", e);
        }
    }

    /** Writes or replaces a document; durable on return. */
    void write(String name, String text) {
        Path file = file(name);
        Path fresh = folder.resolve(UNFINISHED + unfinished.incrementAndGet());
        attempt(
                "write",
                file,
                () -> {
                    place(fresh, file, text.getBytes(StandardCharsets.UTF_8));
                    folderSync.sync();
                });
    }

    private void place(Path fresh, Path file, byte[] content) throws IOException {
        try {
            disk.write(fresh, content);
            disk.rename(fresh, file);
        } catch (IOException e) {
            discard(fresh, e);
            throw e;
        }
    }

    private void discard(Path fresh, IOException cause) {
        try {
            disk.delete(fresh);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Deletes a document if it is there; durable on return. */
    void delete(Path file) {
        attempt(
                "delete",
                file,
                () -> {
                    disk.delete(file);
                    folderSync.sync();
                });
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private interface Work {
        void run() throws IOException;
    }

    private void attempt(String verb, Path file, Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "cannot %s %s: %s; check the disk's space and rights".formatted(verb, file, e),
                    e);
        }
    }
}
