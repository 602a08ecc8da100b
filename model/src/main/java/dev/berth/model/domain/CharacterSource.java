package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * The host's end of a character device: {@code type} and {@code <source>} of consoles, channels,
 * redirected devices and more.
 */
public sealed interface CharacterSource {
    /**
     * @param path chosen by the host when the guest starts
     */
    record Pty(Optional<String> path) implements CharacterSource {
        static final Shape<Pty> SHAPE =
                Shape.of(Pty::new, optional("source@path", Values.TEXT, Pty::path));
    }

    record File(String path, Optional<Boolean> append) implements CharacterSource {
        static final Shape<File> SHAPE =
                Shape.of(
                        File::new,
                        required("source@path", Values.NAME, File::path),
                        optional("source@append", Values.ON_OFF, File::append));
    }

    /** A character device of the host: a serial or parallel port. */
    record HostDevice(String path) implements CharacterSource {
        static final Shape<HostDevice> SHAPE =
                Shape.of(HostDevice::new, required("source@path", Values.NAME, HostDevice::path));
    }

    record Pipe(String path) implements CharacterSource {
        static final Shape<Pipe> SHAPE =
                Shape.of(Pipe::new, required("source@path", Values.NAME, Pipe::path));
    }

    /**
     * @param path empty where Berth chooses one; then nothing else is said either
     */
    record Unix(Optional<Mode> mode, Optional<String> path, Optional<Reconnect> reconnect)
            implements CharacterSource {
        static final Shape<Unix> SHAPE =
                Shape.of(
                        Unix::new,
                        optional("source@mode", Mode.CODEC, Unix::mode),
                        optional("source@path", Values.TEXT, Unix::path),
                        part(
                                in -> in.child("source").flatMap(Reconnect.PART::read),
                                (u, out) -> Reconnect.write(u.reconnect(), out)));

        public Unix {
            mode = path.isPresent() ? mode : Optional.empty();
            reconnect = path.isPresent() ? reconnect : Optional.empty();
        }

        public static Unix listening(String path) {
            return new Unix(Optional.of(Mode.BIND), Optional.of(path), Optional.empty());
        }

        public boolean listens() {
            return mode.equals(Optional.of(Mode.BIND));
        }

        public Unix at(Optional<String> changed) {
            return new Unix(mode, changed, reconnect);
        }
    }

    /**
     * @param tls empty where the host's settings say
     */
    record Tcp(
            Optional<Mode> mode,
            Optional<String> host,
            String service,
            Optional<Boolean> tls,
            Optional<Reconnect> reconnect,
            Protocol protocol)
            implements CharacterSource {
        static final Shape<Tcp> SHAPE =
                Shape.of(
                        Tcp::new,
                        optional("source@mode", Mode.CODEC, Tcp::mode),
                        optional("source@host", Values.TEXT, Tcp::host),
                        required("source@service", Values.NAME, Tcp::service),
                        optional("source@tls", Values.YES_NO, Tcp::tls),
                        part(
                                in -> in.child("source").flatMap(Reconnect.PART::read),
                                (t, out) -> Reconnect.write(t.reconnect(), out)),
                        or("protocol@type", Protocol.CODEC, Protocol.RAW, Tcp::protocol));

        public boolean listens() {
            return mode.equals(Optional.of(Mode.BIND));
        }
    }

    /**
     * @param local where to receive
     * @param remote where to send
     */
    record Udp(Optional<Endpoint> local, Endpoint remote) implements CharacterSource {}

    /** A device that needs nothing more than its type. */
    record Plain(Kind kind) implements CharacterSource {}

    /** A named channel of a SPICE client, or of a D-Bus display. */
    record Named(Kind kind, Optional<String> channel) implements CharacterSource {
        static Shape<Named> shape(Kind kind) {
            return Shape.of(
                    channel -> new Named(kind, channel),
                    optional("source@channel", Values.NAME, Named::channel));
        }
    }

    /**
     * QEMU's own agent for VNC.
     *
     * @param clipboard whether text is copied both ways
     */
    record Agent(Optional<Boolean> clipboard, Optional<MouseMode> mouse)
            implements CharacterSource {
        static final Shape<Agent> SHAPE =
                Shape.of(
                        Agent::new,
                        optional("source/clipboard@copypaste", Values.YES_NO, Agent::clipboard),
                        optional("source/mouse@mode", MouseMode.CODEC, Agent::mouse));
    }

    /** A null-modem pair, which only FreeBSD has. */
    record NullModem(String master, String slave) implements CharacterSource {
        static final Shape<NullModem> SHAPE =
                Shape.of(
                        NullModem::new,
                        required("source@master", Values.NAME, NullModem::master),
                        required("source@slave", Values.NAME, NullModem::slave));
    }

    /** The word that {@code type} has. */
    enum Kind implements Token {
        NULL,
        VC,
        PTY,
        DEV,
        FILE,
        PIPE,
        STDIO,
        UDP,
        TCP,
        UNIX,
        SPICEVMC,
        SPICEPORT,
        NMDM,
        QEMU_VDAGENT,
        DBUS;

        static final ValueCodec<Kind> CODEC =
                ValueCodec.tokens("type of character device", values());
    }

    /** Who waits for whom. */
    enum Mode implements Token {
        CONNECT,
        BIND;

        static final ValueCodec<Mode> CODEC = ValueCodec.tokens("mode", values());
    }

    /** What is spoken over TCP. */
    enum Protocol implements Token {
        RAW,
        TELNET,
        TELNETS,
        TLS;

        static final ValueCodec<Protocol> CODEC = ValueCodec.tokens("protocol", values());
    }

    /** Whose pointer is shown. */
    enum MouseMode implements Token {
        SERVER,
        CLIENT;

        static final ValueCodec<MouseMode> CODEC = ValueCodec.tokens("mouse mode", values());
    }

    /** An address and a port, either of which may be open. */
    record Endpoint(Optional<String> host, Optional<String> service) {}

    /** {@code type} and what belongs to it. */
    Shape<CharacterSource> SHAPE =
            Shape.of(
                    s -> s,
                    part(
                            CharacterSources::read,
                            (CharacterSource s, ElementWriter out) ->
                                    CharacterSources.write(s, out)));

    default Kind kind() {
        return switch (this) {
            case Pty _ -> Kind.PTY;
            case File _ -> Kind.FILE;
            case HostDevice _ -> Kind.DEV;
            case Pipe _ -> Kind.PIPE;
            case Unix _ -> Kind.UNIX;
            case Tcp _ -> Kind.TCP;
            case Udp _ -> Kind.UDP;
            case Plain(Kind kind) -> kind;
            case Named(Kind kind, Optional<String> _) -> kind;
            case Agent _ -> Kind.QEMU_VDAGENT;
            case NullModem _ -> Kind.NMDM;
        };
    }
}
