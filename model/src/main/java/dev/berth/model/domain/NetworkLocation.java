package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * An image on other machines.
 *
 * @param name of the image there, by the protocol's rules
 * @param query what follows the name in a URL
 */
public record NetworkLocation(
        Protocol protocol,
        Optional<String> name,
        Optional<String> query,
        Tls tls,
        List<Host> hosts,
        NetworkTuning tuning)
        implements Location {
    static final Shape<NetworkLocation> SHAPE =
            Shape.of(
                    NetworkLocation::new,
                    required("@protocol", Protocol.CODEC, NetworkLocation::protocol),
                    optional("@name", Values.TEXT, NetworkLocation::name),
                    optional("@query", Values.TEXT, NetworkLocation::query),
                    inline(Tls.SHAPE, NetworkLocation::tls),
                    children(Host.CODEC, NetworkLocation::hosts),
                    inline(NetworkTuning.SHAPE, NetworkLocation::tuning));

    public NetworkLocation {
        hosts = List.copyOf(hosts);
    }

    /** How the image is fetched. */
    public enum Protocol implements Token {
        NBD,
        RBD,
        SHEEPDOG,
        GLUSTER,
        ISCSI,
        HTTP,
        HTTPS,
        FTP,
        FTPS,
        TFTP,
        SSH,
        VXHS,
        NFS;

        static final ValueCodec<Protocol> CODEC =
                ValueCodec.tokens("network storage protocol", values());

        /** The port its servers usually have. */
        public Optional<String> usualPort() {
            return switch (this) {
                case NBD -> Optional.of("10809");
                case SHEEPDOG -> Optional.of("7000");
                case GLUSTER -> Optional.of("24007");
                case ISCSI -> Optional.of("3260");
                case HTTP -> Optional.of("80");
                case HTTPS -> Optional.of("443");
                case FTP -> Optional.of("21");
                case FTPS -> Optional.of("990");
                case TFTP -> Optional.of("69");
                case SSH -> Optional.of("22");
                case VXHS -> Optional.of("9999");
                case RBD, NFS -> Optional.empty();
            };
        }
    }

    /**
     * @param hostname the name in the server's certificate, where it is not the host's
     */
    public record Tls(Optional<Boolean> enabled, Optional<String> hostname) {
        static final Shape<Tls> SHAPE =
                Shape.of(
                        Tls::new,
                        optional("@tls", Values.YES_NO, Tls::enabled),
                        optional("@tlsHostname", Values.TEXT, Tls::hostname));
    }

    /** A server. */
    public record Host(
            Optional<String> name,
            Optional<String> port,
            Optional<String> transport,
            Optional<String> socket) {
        static final ElementCodec<Host> CODEC =
                new ElementCodec<>(
                        "host",
                        Shape.of(
                                Host::new,
                                optional("@name", Values.TEXT, Host::name),
                                optional("@port", Values.TEXT, Host::port),
                                optional("@transport", Values.TEXT, Host::transport),
                                optional("@socket", Values.TEXT, Host::socket)));

        public Host {
            boolean unix = transport.filter("unix"::equals).isPresent();
            if (unix && socket.isEmpty()) {
                throw new IllegalArgumentException("transport 'unix' needs a socket");
            }
            if (!unix && socket.isPresent()) {
                throw new IllegalArgumentException("a socket needs transport 'unix'");
            }
            if (!unix && name.isEmpty()) {
                throw new IllegalArgumentException("name is missing; it is required");
            }
        }

        public Host withPort(String chosen) {
            return new Host(name, Optional.of(chosen), transport, socket);
        }
    }

    public NetworkLocation withHosts(List<Host> changed) {
        return new NetworkLocation(protocol, name, query, tls, changed, tuning);
    }
}
