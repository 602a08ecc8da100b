package dev.berth.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers for guests that run: counted up, and never one that a running guest has. */
final class GuestIds {
    private final AtomicInteger last = new AtomicInteger();

    int next() {
        return last.incrementAndGet();
    }

    /** A guest that was taken over has this one. */
    void taken(int id) {
        last.accumulateAndGet(id, Math::max);
    }
}
