package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

/**
 * A memory-side cache of a guest's node.
 *
 * @param lineBytes how much the cache takes at once
 */
public record NodeCache(
        int level, Associativity associativity, Policy policy, long sizeKib, int lineBytes) {
    static final ElementCodec<NodeCache> CODEC =
            new ElementCodec<>(
                    "cache",
                    Shape.of(
                            NodeCache::new,
                            required("@level", Values.COUNT, NodeCache::level),
                            required(
                                    "@associativity",
                                    Associativity.CODEC,
                                    NodeCache::associativity),
                            required("@policy", Policy.CODEC, NodeCache::policy),
                            size(),
                            line()));

    /** Where in the cache a piece of memory may be. */
    public enum Associativity implements Token {
        NONE,
        DIRECT,
        FULL;

        static final ValueCodec<Associativity> CODEC =
                ValueCodec.tokens("cache associativity", values());
    }

    /** When what was written reaches the memory. */
    public enum Policy implements Token {
        NONE,
        WRITEBACK,
        WRITETHROUGH;

        static final ValueCodec<Policy> CODEC = ValueCodec.tokens("cache policy", values());
    }

    private static Part<NodeCache, Long> size() {
        return part(
                in -> Sizes.valueKib("size", in),
                (cache, out) -> {
                    out.child("size").attribute("value", Long.toString(cache.sizeKib));
                    out.child("size").attribute("unit", "KiB");
                });
    }

    private static Part<NodeCache, Integer> line() {
        return part(
                in -> Math.toIntExact(Sizes.valueBytes("line", in)),
                (cache, out) -> {
                    out.child("line").attribute("value", Integer.toString(cache.lineBytes));
                    out.child("line").attribute("unit", "B");
                });
    }
}
