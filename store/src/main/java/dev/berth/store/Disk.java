package dev.berth.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things the store does to a disk. Each is a step after which a crash can happen; tests put
 * one in between.
 */
public interface Disk {
    /** The machine's. */
    Disk REAL = new RealDisk();

    /** Makes a folder and its parents, closed to others, unless it is there. */
    void createFolder(Path folder) throws IOException;

    /** The files and folders in a folder, in no order. */
    List<Path> list(Path folder) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Writes a new file, closed to others; content and length are durable on return. */
    void write(Path file, byte[] content) throws IOException;

    /** Puts {@code from} in the place of {@code to} at one instant. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Makes renames and deletions in the folder, or a file's content, durable. */
    void syncFolder(Path folder) throws IOException;
}
