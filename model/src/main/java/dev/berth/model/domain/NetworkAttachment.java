package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.IllegalValue;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** What a network card is connected to: {@code type} and {@code <source>}. */
public sealed interface NetworkAttachment {
    /** A network of the host's, by name. */
    record Network(String name, Optional<String> portGroup, Optional<String> portId)
            implements NetworkAttachment {
        static final Shape<Network> SHAPE =
                Shape.of(
                        Network::new,
                        required("source@network", Values.NAME, Network::name),
                        optional("source@portgroup", Values.TEXT, Network::portGroup),
                        optional("source@portid", Values.TEXT, Network::portId));
    }

    /** A bridge of the host's. */
    record Bridge(String name) implements NetworkAttachment {
        static final Shape<Bridge> SHAPE =
                Shape.of(Bridge::new, required("source@bridge", Values.NAME, Bridge::name));
    }

    /**
     * A macvtap on a device of the host's.
     *
     * @param mode {@code vepa}, {@code private}, {@code bridge} or {@code passthrough}
     */
    record Direct(String device, Optional<String> mode) implements NetworkAttachment {
        static final Shape<Direct> SHAPE =
                Shape.of(
                        Direct::new,
                        required("source@dev", Values.NAME, Direct::device),
                        optional("source@mode", Values.TEXT, Direct::mode));
    }

    /** A network of guests only, by name. */
    record Internal(String name) implements NetworkAttachment {
        static final Shape<Internal> SHAPE =
                Shape.of(Internal::new, required("source@name", Values.NAME, Internal::name));
    }

    /**
     * Frames in TCP, in UDP, or in a multicast group.
     *
     * @param localAddress where UDP is received
     */
    record Sockets(
            Kind kind,
            Optional<String> address,
            int port,
            Optional<String> localAddress,
            Optional<Integer> localPort)
            implements NetworkAttachment {
        static Shape<Sockets> shape(Kind kind) {
            return Shape.of(
                    (address, port, localAddress, localPort) ->
                            new Sockets(kind, address, port, localAddress, localPort),
                    optional("source@address", Values.TEXT, Sockets::address),
                    required("source@port", Values.COUNT, Sockets::port),
                    optional("source/local@address", Values.TEXT, Sockets::localAddress),
                    optional("source/local@port", Values.COUNT, Sockets::localPort));
        }
    }

    /**
     * A switch in another process, which works in the guest's memory.
     *
     * @param path of its socket; empty where a helper makes it
     * @param device the host's, for a helper
     */
    record VhostUser(
            Optional<String> path,
            Optional<CharacterSource.Mode> mode,
            Optional<String> device,
            Optional<Reconnect> reconnect)
            implements NetworkAttachment {
        static final Shape<VhostUser> SHAPE =
                Shape.of(
                        VhostUser::new,
                        part(
                                in -> in.child("source").flatMap(s -> unix(s)),
                                (v, out) ->
                                        v.path().ifPresent(p -> socket(p, out.child("source")))),
                        optional("source@mode", VhostUserMode.CODEC, VhostUser::mode),
                        optional("source@dev", Values.TEXT, VhostUser::device),
                        part(
                                in -> in.child("source").flatMap(Reconnect.PART::read),
                                (v, out) -> Reconnect.write(v.reconnect(), out)));

        private static Optional<String> unix(ElementReader source) {
            source.attribute("type");
            return source.attribute("path");
        }

        private static void socket(String path, ElementWriter source) {
            source.attribute("type", "unix");
            source.attribute("path", path);
        }
    }

    /** A vDPA device of the host's. */
    record Vdpa(String device) implements NetworkAttachment {
        static final Shape<Vdpa> SHAPE =
                Shape.of(Vdpa::new, required("source@dev", Values.NAME, Vdpa::device));
    }

    /** Of the types that need nothing more. */
    record Plain(Kind kind) implements NetworkAttachment {}

    /** The word that {@code type} has. */
    enum Kind implements Token {
        USER,
        ETHERNET,
        VHOSTUSER,
        SERVER,
        CLIENT,
        MCAST,
        NETWORK,
        BRIDGE,
        INTERNAL,
        DIRECT,
        HOSTDEV,
        UDP,
        VDPA,
        NULL,
        VDS;

        static final ValueCodec<Kind> CODEC = ValueCodec.tokens("interface type", values());
    }

    Shape<NetworkAttachment> SHAPE =
            Shape.of(
                    a -> a,
                    part(
                            NetworkAttachment::read,
                            (NetworkAttachment a, ElementWriter out) -> write(a, out)));

    default Kind kind() {
        return switch (this) {
            case Network _ -> Kind.NETWORK;
            case Bridge _ -> Kind.BRIDGE;
            case Direct _ -> Kind.DIRECT;
            case Internal _ -> Kind.INTERNAL;
            case Sockets s -> s.kind;
            case VhostUser _ -> Kind.VHOSTUSER;
            case Vdpa _ -> Kind.VDPA;
            case Plain(Kind kind) -> kind;
        };
    }

    private static NetworkAttachment read(ElementReader in) {
        String type =
                in.attribute("type")
                        .orElseThrow(() -> in.refuse("type is missing; it is required"));
        try {
            return read(Kind.CODEC.read(type), in);
        } catch (IllegalValue e) {
            throw in.refuse("type: " + e.getMessage());
        }
    }

    private static NetworkAttachment read(Kind kind, ElementReader in) {
        return switch (kind) {
            case NETWORK -> Network.SHAPE.read(in);
            case BRIDGE -> Bridge.SHAPE.read(in);
            case DIRECT -> Direct.SHAPE.read(in);
            case INTERNAL -> Internal.SHAPE.read(in);
            case SERVER, CLIENT, MCAST, UDP -> Sockets.shape(kind).read(in);
            case VHOSTUSER -> VhostUser.SHAPE.read(in);
            case VDPA -> Vdpa.SHAPE.read(in);
            case USER, ETHERNET, HOSTDEV, NULL, VDS -> new Plain(kind);
        };
    }

    private static void write(NetworkAttachment attachment, ElementWriter out) {
        out.attribute("type", attachment.kind().token());
        switch (attachment) {
            case Network a -> Network.SHAPE.write(a, out);
            case Bridge a -> Bridge.SHAPE.write(a, out);
            case Direct a -> Direct.SHAPE.write(a, out);
            case Internal a -> Internal.SHAPE.write(a, out);
            case Sockets a -> Sockets.shape(a.kind()).write(a, out);
            case VhostUser a -> VhostUser.SHAPE.write(a, out);
            case Vdpa a -> Vdpa.SHAPE.write(a, out);
            case Plain _ -> {}
        }
    }
}
