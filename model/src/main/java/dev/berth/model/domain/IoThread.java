package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Parts;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * A thread that serves disks beside the main loop.
 *
 * @param poolMin threads of its pool kept ready
 * @param poll how long it polls before it sleeps
 */
public record IoThread(int id, Optional<Integer> poolMin, Optional<Integer> poolMax, Polling poll) {
    private static final ElementCodec<IoThread> CODEC =
            new ElementCodec<>(
                    "iothread",
                    Shape.of(
                            IoThread::new,
                            required("@id", Values.COUNT, IoThread::id),
                            optional("@thread_pool_min", Values.COUNT, IoThread::poolMin),
                            optional("@thread_pool_max", Values.COUNT, IoThread::poolMax),
                            Parts.inline(Polling.SHAPE, IoThread::poll)));

    /** Polling: how long at most, in ns, and how that time adapts. */
    public record Polling(Optional<Long> maxNs, Optional<Long> grow, Optional<Long> shrink) {
        public static final Polling DEFAULT =
                new Polling(Optional.empty(), Optional.empty(), Optional.empty());

        static final Shape<Polling> SHAPE =
                Shape.of(
                        Polling::new,
                        optional("poll@max", Values.LONG, Polling::maxNs),
                        optional("poll@grow", Values.LONG, Polling::grow),
                        optional("poll@shrink", Values.LONG, Polling::shrink));
    }

    public static IoThread numbered(int id) {
        return new IoThread(id, Optional.empty(), Optional.empty(), Polling.DEFAULT);
    }

    /** The threads of {@code <iothreadids>}. */
    static Part<IoThreads, List<IoThread>> listed() {
        Part<List<IoThread>, List<IoThread>> list = children(CODEC, l -> l);
        return part(
                (ElementReader in) -> in.child("iothreadids").map(list::read).orElse(List.of()),
                (IoThreads owner, ElementWriter out) -> {
                    if (!owner.numbered().isEmpty()) {
                        list.write(owner.numbered(), out.child("iothreadids"));
                    }
                });
    }
}
