package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How fast one of a guest's nodes reaches the memory, or a cache, of another. */
public sealed interface Interconnect {
    Route route();

    /**
     * Which way is meant.
     *
     * @param cache the level of the target's cache; its memory where empty
     */
    record Route(int initiator, int target, Optional<Integer> cache, Access access) {
        static final Shape<Route> SHAPE =
                Shape.of(
                        Route::new,
                        required("@initiator", Values.COUNT, Route::initiator),
                        required("@target", Values.COUNT, Route::target),
                        optional("@cache", Values.COUNT, Route::cache),
                        required("@type", Access.CODEC, Route::access));
    }

    /** Reading, writing, or both. */
    enum Access implements Token {
        ACCESS,
        READ,
        WRITE;

        static final ValueCodec<Access> CODEC = ValueCodec.tokens("kind of access", values());
    }

    /** How long an access takes, in ns. */
    record Latency(Route route, long nanoseconds) implements Interconnect {}

    /** How much passes, in KiB per second. */
    record Bandwidth(Route route, long kib) implements Interconnect {}

    /** The children of {@code <interconnects>}. */
    static Part<Numa, List<Interconnect>> listed() {
        return part(Interconnect::readAll, Interconnect::writeAll);
    }

    private static List<Interconnect> readAll(ElementReader in) {
        List<Interconnect> all = new ArrayList<>();
        for (ElementReader list : in.children("interconnects")) {
            for (ElementReader child : list.children("latency")) {
                all.add(new Latency(Route.SHAPE.read(child), Sizes.number("value", child)));
            }
            for (ElementReader child : list.children("bandwidth")) {
                all.add(new Bandwidth(Route.SHAPE.read(child), Sizes.valueKib(child)));
            }
        }
        return all;
    }

    private static void writeAll(Numa numa, ElementWriter out) {
        for (Interconnect one : numa.interconnects()) {
            switch (one) {
                case Latency(Route route, long nanoseconds) -> {
                    ElementWriter child = out.child("interconnects").append("latency");
                    Route.SHAPE.write(route, child);
                    child.attribute("value", Long.toString(nanoseconds));
                }
                case Bandwidth(Route route, long kib) -> {
                    ElementWriter child = out.child("interconnects").append("bandwidth");
                    Route.SHAPE.write(route, child);
                    child.attribute("value", Long.toString(kib));
                    child.attribute("unit", "KiB");
                }
            }
        }
    }
}
