package dev.berth.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes the changes of one folder durable, many at a time: whoever comes while a sync is under way
 * waits for it, and the next sync covers all that came meanwhile. Called by any thread.
 */
final class FolderSync {
    private final Disk disk;
    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private long synced;

    FolderSync(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Returns once everything the caller changed before is durable. */
    void sync() throws IOException {
        long mine = changes.incrementAndGet();
        lock.lock();
        try {
            if (synced < mine) {
                long covered = changes.get();
                disk.syncFolder(folder);
                synced = covered;
            }
        } finally {
            lock.unlock();
        }
    }
}
