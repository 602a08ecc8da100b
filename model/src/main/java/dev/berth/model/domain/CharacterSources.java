package dev.berth.model.domain;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.IllegalValue;

import java.util.Optional;

/** Reads and writes {@link CharacterSource}s by their type. */
final class CharacterSources {
    private static final String CONNECT = "connect";
    private static final String BIND = "bind";

    private CharacterSources() {}

    static CharacterSource read(ElementReader in) {
        in.child("protocol").ifPresent(p -> p.attribute("type")); // of TCP alone, and often there
        return read(type(in), in);
    }

    private static CharacterSource.Kind type(ElementReader in) {
        String type =
                in.attribute("type")
                        .orElseThrow(() -> in.refuse("type is missing; it is required"));
        try {
            return CharacterSource.Kind.CODEC.read(type);
        } catch (IllegalValue e) {
            throw in.refuse("type: " + e.getMessage());
        }
    }

    private static CharacterSource read(CharacterSource.Kind kind, ElementReader in) {
        return switch (kind) {
            case PTY -> CharacterSource.Pty.SHAPE.read(in);
            case FILE -> CharacterSource.File.SHAPE.read(in);
            case DEV -> CharacterSource.HostDevice.SHAPE.read(in);
            case PIPE -> CharacterSource.Pipe.SHAPE.read(in);
            case UNIX -> CharacterSource.Unix.SHAPE.read(in);
            case TCP -> CharacterSource.Tcp.SHAPE.read(in);
            case UDP -> udp(in);
            case NMDM -> CharacterSource.NullModem.SHAPE.read(in);
            case QEMU_VDAGENT -> CharacterSource.Agent.SHAPE.read(in);
            case SPICEPORT, DBUS -> CharacterSource.Named.shape(kind).read(in);
            case NULL, VC, STDIO, SPICEVMC -> new CharacterSource.Plain(kind);
        };
    }

    private static CharacterSource udp(ElementReader in) {
        CharacterSource.Endpoint remote =
                endpoint(in, CONNECT)
                        .orElseThrow(() -> in.refuse("<source mode='connect'> is missing; add it"));
        if (remote.service().isEmpty()) {
            throw in.refuse("<source mode='connect'> has no service; name the port");
        }
        return new CharacterSource.Udp(endpoint(in, BIND), remote);
    }

    private static Optional<CharacterSource.Endpoint> endpoint(ElementReader in, String mode) {
        return in.children("source").stream()
                .filter(s -> s.attribute("mode").orElse(CONNECT).equals(mode))
                .findFirst()
                .map(s ->
                        new CharacterSource.Endpoint(s.attribute("host"), s.attribute("service")));
    }

    static void write(CharacterSource source, ElementWriter out) {
        out.attribute("type", source.kind().token());
        switch (source) {
            case CharacterSource.Pty s -> CharacterSource.Pty.SHAPE.write(s, out);
            case CharacterSource.File s -> CharacterSource.File.SHAPE.write(s, out);
            case CharacterSource.HostDevice s -> CharacterSource.HostDevice.SHAPE.write(s, out);
            case CharacterSource.Pipe s -> CharacterSource.Pipe.SHAPE.write(s, out);
            case CharacterSource.Unix s when s.path().isEmpty() -> {}
            case CharacterSource.Unix s -> CharacterSource.Unix.SHAPE.write(s, out);
            case CharacterSource.Tcp s -> CharacterSource.Tcp.SHAPE.write(s, out);
            case CharacterSource.Agent s -> CharacterSource.Agent.SHAPE.write(s, out);
            case CharacterSource.NullModem s -> CharacterSource.NullModem.SHAPE.write(s, out);
            case CharacterSource.Named s -> CharacterSource.Named.shape(s.kind()).write(s, out);
            case CharacterSource.Udp(
                            Optional<CharacterSource.Endpoint> local,
                            CharacterSource.Endpoint remote) -> {
                local.ifPresent(l -> endpoint(l, BIND, out));
                endpoint(remote, CONNECT, out);
            }
            case CharacterSource.Plain _ -> {}
        }
    }

    private static void endpoint(
            CharacterSource.Endpoint endpoint, String mode, ElementWriter out) {
        ElementWriter source = out.append("source");
        source.attribute("mode", mode);
        endpoint.host().ifPresent(h -> source.attribute("host", h));
        endpoint.service().ifPresent(s -> source.attribute("service", s));
    }
}
