package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a display waits for its viewers.
 *
 * @param network whose address is listened at
 */
public record Listen(
        Type type, Optional<String> address, Optional<String> network, Optional<String> socket) {
    static final ElementCodec<Listen> CODEC =
            new ElementCodec<>(
                    "listen",
                    Shape.of(
                            Listen::new,
                            required("@type", Type.CODEC, Listen::type),
                            optional("@address", Values.TEXT, Listen::address),
                            optional("@network", Values.TEXT, Listen::network),
                            optional("@socket", Values.TEXT, Listen::socket)));

    /**
     * The children, and what older documents say in attributes instead; those are written too, for
     * older readers.
     */
    static <T> Part<T, List<Listen>> all(Function<T, List<Listen>> get) {
        Part<T, List<Listen>> children = children(CODEC, get);
        return part(
                in ->
                        merged(
                                children.read(in),
                                in.attribute("listen").filter(a -> !a.isEmpty()),
                                in.attribute("socket").filter(a -> !a.isEmpty()),
                                in),
                (owner, out) -> {
                    attributes(get.apply(owner), out);
                    children.write(owner, out);
                });
    }

    private static List<Listen> merged(
            List<Listen> children,
            Optional<String> address,
            Optional<String> socket,
            ElementReader in) {
        if (children.isEmpty()) {
            return socket.map(Listen::atSocket)
                    .or(() -> address.map(Listen::atAddress))
                    .map(List::of)
                    .orElse(List.of());
        }
        Listen first = children.getFirst();
        boolean differs =
                first.type == Type.ADDRESS
                        && address.isPresent()
                        && first.address.isPresent()
                        && !first.address.equals(address);
        if (differs) {
            throw in.refuse(
                    "listen '%s' and <listen address='%s'> differ; drop one"
                            .formatted(address.get(), first.address.get()));
        }
        return children;
    }

    private static void attributes(List<Listen> listens, ElementWriter out) {
        listens.stream()
                .findFirst()
                .ifPresent(first -> {
                    switch (first.type) {
                        case SOCKET -> first.socket.ifPresent(s -> legacySocket(s, out));
                        case ADDRESS, NETWORK ->
                                first.address.ifPresent(a -> out.attribute("listen", a));
                        case NONE -> {}
                    }
                });
    }

    /** Only VNC ever had the attribute. */
    private static void legacySocket(String socket, ElementWriter out) {
        if (out.hasAttribute("type", "vnc")) {
            out.attribute("socket", socket);
        }
    }

    /** What is listened at. */
    public enum Type implements Token {
        NONE,
        ADDRESS,
        NETWORK,
        SOCKET;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("listen type", values());
    }

    public static Listen of(Type type) {
        return new Listen(type, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Listen atAddress(String address) {
        return new Listen(Type.ADDRESS, Optional.of(address), Optional.empty(), Optional.empty());
    }

    public static Listen atSocket(String path) {
        return new Listen(Type.SOCKET, Optional.empty(), Optional.empty(), Optional.of(path));
    }
}
