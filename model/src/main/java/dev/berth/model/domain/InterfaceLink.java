package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * The cable, so to speak.
 *
 * @param up no where it is unplugged
 * @param mtu bytes in a frame
 * @param sendBuffer bytes that may wait in the tap
 * @param coalesce frames received before the host is told
 */
public record InterfaceLink(
        Optional<Boolean> up,
        Optional<Integer> mtu,
        Optional<Integer> coalesce,
        Optional<Long> sendBuffer,
        Optional<Teaming> teaming) {
    private static final ValueCodec<Boolean> UP =
            ValueCodec.of(
                    text ->
                            switch (text) {
                                case "up" -> true;
                                case "down" -> false;
                                default ->
                                        throw new IllegalValue(
                                                "'" + text + "' is neither 'up' nor 'down'");
                            },
                    up -> up ? "up" : "down");

    static final Shape<InterfaceLink> SHAPE =
            Shape.of(
                    InterfaceLink::new,
                    optional("link@state", UP, InterfaceLink::up),
                    optional("mtu@size", Values.COUNT, InterfaceLink::mtu),
                    optional("coalesce/rx/frames@max", Values.COUNT, InterfaceLink::coalesce),
                    optional("tune/sndbuf", Values.LONG, InterfaceLink::sendBuffer),
                    optionalChild(Teaming.CODEC, InterfaceLink::teaming));

    /**
     * Two cards that stand in for each other.
     *
     * @param type {@code persistent} or {@code transient}
     * @param persistent of a transient one: the other's alias
     */
    public record Teaming(String type, Optional<String> persistent) {
        static final ElementCodec<Teaming> CODEC =
                new ElementCodec<>(
                        "teaming",
                        Shape.of(
                                Teaming::new,
                                required("@type", Values.NAME, Teaming::type),
                                optional("@persistent", Values.TEXT, Teaming::persistent)));

        public boolean isPersistent() {
            return type.equals("persistent");
        }
    }
}
