package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.CharacterBackend;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Parallel;
import dev.berth.model.domain.Reconnect;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.Optional;

/** The host's end of character devices. */
final class CharacterPlan {
    static final Rule BACKEND =
            new Rule(
                    "character.backend",
                    "/domain/devices/*/source",
                    "-chardev",
                    "What the guest writes goes to a backend that the device names.");
    static final Rule DESCRIPTOR =
            new Rule(
                    "character.descriptor",
                    "/domain/devices/*/source/@path",
                    "-add-fd",
                    "Files are opened for QEMU, which may not open them itself.");
    static final Rule TLS =
            new Rule(
                    "character.tls",
                    "/domain/devices/*/source/@tls",
                    "-object tls-creds-x509",
                    "Certificates are an object that the backend names.");

    private final Device device;
    private final String alias;
    private final Stage stage;
    private final Planning planning;

    private CharacterPlan(Device device, Stage stage, Planning planning) {
        this.device = device;
        this.alias = device.info().alias().orElseThrow();
        this.stage = stage;
        this.planning = planning;
    }

    /**
     * Plans the backend of a device.
     *
     * @param spice the name of the channel where SPICE's client is at the other end
     * @return the name by which the device's own step knows it
     */
    static String plan(
            CharacterBackend backend, String spice, Device device, Stage stage, Planning planning) {
        return new CharacterPlan(device, stage, planning).plan(backend, spice);
    }

    private String plan(CharacterBackend backend, String spice) {
        Step.Chardev source = source(backend.source(), spice);
        Json.Members properties =
                backend.log().map(l -> logged(l, source.properties())).orElse(source.properties());
        planning.add(
                stage,
                new Step.Chardev(source.backend(), source.id(), properties, source.origin()));
        return source.id();
    }

    private Step.Chardev chardev(String backend, Json.Members properties) {
        return new Step.Chardev(
                backend, "char" + alias, properties, planning.origin(device, BACKEND));
    }

    private Step.Chardev source(CharacterSource source, String spice) {
        return switch (source) {
            case CharacterSource.Pty _ -> chardev("pty", Json.object());
            case CharacterSource.File(String path, Optional<Boolean> append) ->
                    chardev(
                            "file",
                            Json.object()
                                    .with("path", output(path, append.orElse(false), "source"))
                                    .with("append", true));
            case CharacterSource.HostDevice(String path) ->
                    chardev(
                            device instanceof Parallel ? "parallel" : "serial",
                            Json.object().with("path", path));
            case CharacterSource.Pipe(String path) ->
                    chardev("pipe", Json.object().with("path", path));
            case CharacterSource.Unix socket -> chardev("socket", unix(socket));
            case CharacterSource.Tcp socket -> chardev("socket", tcp(socket));
            case CharacterSource.Udp socket -> chardev("udp", udp(socket));
            case CharacterSource.Plain(CharacterSource.Kind kind) -> plain(kind, spice);
            case CharacterSource.Named(CharacterSource.Kind kind, Optional<String> channel) ->
                    chardev(kind.token(), Json.object().with("name", named(channel)));
            case CharacterSource.Agent(
                            Optional<Boolean> clipboard,
                            Optional<CharacterSource.MouseMode> mouse) ->
                    chardev(
                            "qemu-vdagent",
                            Json.object()
                                    .with("name", "vdagent")
                                    .withOptional("clipboard", clipboard)
                                    .withOptional(
                                            "mouse",
                                            mouse.map(m -> m == CharacterSource.MouseMode.CLIENT)));
            case CharacterSource.NullModem _ ->
                    throw new BerthException(
                            ErrorCode.NO_SUPPORT,
                            alias + ": a null modem ('nmdm') exists on FreeBSD alone; use 'pty'");
        };
    }

    private String named(Optional<String> channel) {
        return channel.orElseThrow(() ->
                new BerthException(
                        ErrorCode.CONFIG_UNSUPPORTED,
                        alias + ": the source names no channel; add channel='…' to it"));
    }

    private Step.Chardev plain(CharacterSource.Kind kind, String spice) {
        return kind == CharacterSource.Kind.SPICEVMC
                ? chardev("spicevmc", Json.object().with("name", spice))
                : chardev(kind.token(), Json.object());
    }

    private Json.Members unix(CharacterSource.Unix socket) {
        String path =
                socket.path()
                        .orElseThrow(() ->
                                new BerthException(
                                        ErrorCode.CONFIG_UNSUPPORTED,
                                        alias + ": the Unix socket has no path; add one"));
        if (!socket.listens()) {
            return reconnecting(socket.reconnect(), Json.object().with("path", path));
        }
        int descriptor =
                planning.draft()
                        .pass(number ->
                                new Descriptor.Listener(
                                        number, path, planning.origin(device, BACKEND)));
        return Json.object().with("fd", descriptor).with("server", true).with("wait", false);
    }

    private Json.Members tcp(CharacterSource.Tcp socket) {
        Json.Members place =
                Json.object().with("host", socket.host().orElse("")).with("port", socket.service());
        Json.Members spoken =
                switch (socket.protocol()) {
                    case RAW -> place;
                    case TELNET -> place.with("telnet", true);
                    case TELNETS, TLS ->
                            throw new BerthException(
                                    ErrorCode.NO_SUPPORT,
                                    alias
                                            + ": protocol '"
                                            + socket.protocol().token()
                                            + "' is not QEMU's; use 'raw' with tls='yes'");
                };
        Json.Members ended =
                socket.listens()
                        ? spoken.with("server", true).with("wait", false)
                        : reconnecting(socket.reconnect(), spoken);
        return isEncrypted(socket) ? ended.with("tls-creds", credentials(socket)) : ended;
    }

    private boolean isEncrypted(CharacterSource.Tcp socket) {
        return socket.tls().orElse(planning.host().settings().isOn("chardev_tls", false));
    }

    private String credentials(CharacterSource.Tcp socket) {
        TlsCredentials credentials =
                new TlsCredentials(
                        "chardev", "/etc/pki/libvirt-chardev", planning.host().settings());
        String id = "objchar" + alias + "_tls0";
        planning.add(
                stage,
                new Step.QomObject(
                        credentials.object(id, socket.listens()), planning.origin(device, TLS)));
        return id;
    }

    private Json.Members reconnecting(Optional<Reconnect> reconnect, Json.Members properties) {
        return reconnecting(reconnect, properties, planning);
    }

    /** The socket's properties with the time after which QEMU connects anew. */
    static Json.Members reconnecting(
            Optional<Reconnect> reconnect, Json.Members properties, Planning planning) {
        Optional<Integer> seconds =
                reconnect.filter(Reconnect::enabled).flatMap(Reconnect::timeout);
        return planning.has(Capability.CHARDEV_RECONNECT_MS)
                ? properties.withOptional("reconnect-ms", seconds.map(s -> s * 1000L))
                : properties.withOptional("reconnect", seconds);
    }

    private static Json.Members udp(CharacterSource.Udp socket) {
        Optional<CharacterSource.Endpoint> local = socket.local();
        return Json.object()
                .with("host", socket.remote().host().orElse(""))
                .with("port", socket.remote().service().orElse(""))
                .with("localaddr", local.flatMap(l -> l.host()).orElse(""))
                .with("localport", local.flatMap(l -> l.service()).orElse("0"));
    }

    private Json.Members logged(CharacterBackend.Log log, Json.Members properties) {
        return properties
                .with("logfile", output(log.file(), log.append().orElse(false), "log"))
                .with("logappend", true);
    }

    /** Whether to keep what the file holds is decided by who opens it. */
    private String output(String path, boolean append, String what) {
        return planning.draft()
                .passFile(
                        stage,
                        number ->
                                new Descriptor.Output(
                                        number, path, append, planning.origin(device, BACKEND)),
                        alias + "-" + what,
                        planning.origin(device, DESCRIPTOR));
    }
}
