package dev.berth.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A disk in memory that stops before a chosen step, and can then lose what was not synced: an
 * arbitrary subset of the folder changes since the last sync.
 */
final class MemoryDisk implements Disk {
    private interface Change {
        void applyTo(Map<Path, byte[]> entries);
    }

    /** The daemon was killed, or the power went. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Map<Path, byte[]> durable = new HashMap<>();
    private Map<Path, byte[]> visible = new HashMap<>();
    private final List<Change> unsynced = new ArrayList<>();
    private long steps;
    private long stopBefore = Long.MAX_VALUE;

    long steps() {
        return steps;
    }

    /** Lets {@code steps} more steps happen. */
    void stopAfter(long more) {
        stopBefore = steps + more;
    }

    /** The process died; the kernel lives on. */
    void restart() {
        stopBefore = Long.MAX_VALUE;
    }

    /** The power went: of what was not synced, chance keeps some. */
    void losePower(Random chance) {
        for (Change change : unsynced) {
            if (chance.nextBoolean()) {
                change.applyTo(durable);
            }
        }
        unsynced.clear();
        visible = new HashMap<>(durable);
        restart();
    }

    Map<Path, byte[]> files() {
        return visible;
    }

    private void step() {
        if (steps >= stopBefore) {
            throw new Stopped();
        }
        steps++;
    }

    private void change(Change change) {
        change.applyTo(visible);
        unsynced.add(change);
    }

    @Override
    public void createFolder(Path folder) {}

    @Override
    public List<Path> list(Path folder) {
        return visible.keySet().stream().filter(file -> folder.equals(file.getParent())).toList();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[] content = visible.get(file);
        if (content == null) {
            throw new FileNotFoundException(file.toString());
        }
        return content;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (visible.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        step();
        byte[] half = java.util.Arrays.copyOf(content, content.length / 2);
        change(entries -> entries.put(file, half));
        step();
        change(entries -> entries.put(file, content));
    }

    @Override
    public void rename(Path from, Path to) {
        step();
        byte[] content = java.util.Objects.requireNonNull(visible.get(from));
        change(entries -> {
            entries.remove(from);
            entries.put(to, content);
        });
    }

    @Override
    public void delete(Path file) {
        step();
        change(entries -> entries.remove(file));
    }

    @Override
    public void syncFolder(Path folder) {
        step();
        durable = new HashMap<>(visible);
        unsynced.clear();
    }
}
