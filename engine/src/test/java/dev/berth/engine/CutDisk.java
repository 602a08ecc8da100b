package dev.berth.engine;

import dev.berth.store.Disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The real disk until its daemon is killed: from then on nothing changes on it any more. */
final class CutDisk implements Disk {
    /** The daemon was killed. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final AtomicLong left;

    /**
     * @param changes how many changes still happen
     */
    CutDisk(long changes) {
        this.left = new AtomicLong(changes);
    }

    boolean killed() {
        return left.get() < 0;
    }

    private void change() {
        if (left.decrementAndGet() < 0) {
            throw new Killed();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        REAL.createFolder(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return REAL.list(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return REAL.read(file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        change();
        REAL.write(file, content);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change();
        REAL.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        change();
        REAL.delete(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        change();
        REAL.syncFolder(folder);
    }
}
