package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The threads that serve disks.
 *
 * @param count how many there are; those not numbered take the lowest free numbers
 * @param main the thread pool of the main loop
 */
public record IoThreads(
        Optional<Integer> count, List<IoThread> numbered, Optional<ThreadPool> main) {
    static final Shape<IoThreads> SHAPE =
            Shape.of(
                    IoThreads::new,
                    optional("iothreads", Values.COUNT, IoThreads::count),
                    IoThread.listed(),
                    optionalChild(ThreadPool.MAIN, IoThreads::main));

    public IoThreads {
        numbered = List.copyOf(numbered);
    }

    /** How many threads are kept ready, and how many there are at most. */
    public record ThreadPool(Optional<Integer> min, Optional<Integer> max) {
        static final ElementCodec<ThreadPool> MAIN =
                new ElementCodec<>(
                        "defaultiothread",
                        Shape.of(
                                ThreadPool::new,
                                optional("@thread_pool_min", Values.COUNT, ThreadPool::min),
                                optional("@thread_pool_max", Values.COUNT, ThreadPool::max)));
    }

    /** Every thread, those that the document does not number after the others. */
    public List<IoThread> all() {
        List<IoThread> all = new ArrayList<>(numbered);
        for (int id = 1; all.size() < count.orElse(0); id++) {
            int candidate = id;
            if (all.stream().noneMatch(t -> t.id() == candidate)) {
                all.add(IoThread.numbered(id));
            }
        }
        return all;
    }

    public IoThreads withNumbered(List<IoThread> threads) {
        return new IoThreads(Optional.of(threads.size()).filter(n -> n > 0), threads, main);
    }
}
