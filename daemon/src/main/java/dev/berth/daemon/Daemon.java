package dev.berth.daemon;

import dev.berth.engine.Engine;
import dev.berth.engine.EngineSettings;
import dev.berth.host.Account;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.ListFilter;
import dev.berth.store.Places;
import dev.berth.wire.Access;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.RpcServer;
import dev.berth.wire.ServerLimits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A running daemon: the parts, put together once. */
final class Daemon implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Daemon.class.getName());
    private static final String SYSTEM_USER = "berth-qemu";

    private final Deque<AutoCloseable> parts;
    private final Engine engine;
    private final RpcServer<Client> server;
    private final Path socket;

    /**
     * @param parts what is to be closed, the last begun first
     */
    private Daemon(
            Deque<AutoCloseable> parts, Engine engine, RpcServer<Client> server, Path socket) {
        this.parts = parts;
        this.engine = engine;
        this.server = server;
        this.socket = socket;
    }

    /**
     * Starts a daemon; it answers clients on return.
     *
     * @throws RootLock.HeldException when another one holds the root
     */
    static Daemon start(DaemonOptions options) {
        return start(options, Engine::open);
    }

    /** As {@link #start(DaemonOptions)}, with an engine of the caller's making. */
    static Daemon start(DaemonOptions options, Function<EngineSettings, Engine> opener) {
        Places places = options.places();
        Settings settings = SettingsFile.read(places.etc().resolve("berth.toml"));
        makeFolders(places);
        Deque<AutoCloseable> begun = new ArrayDeque<>();
        try {
            return start(options, places, settings, opener, begun);
        } catch (RuntimeException e) {
            begun.forEach(part -> close(part, e::addSuppressed));
            throw e;
        }
    }

    private static Daemon start(
            DaemonOptions options,
            Places places,
            Settings settings,
            Function<EngineSettings, Engine> opener,
            Deque<AutoCloseable> begun) {
        push(begun, RootLock.take(places.lib()));
        DaemonLog.to(places.log());
        HostIdentity identity = HostIdentity.of(settings, places.lib());
        Engine engine = push(begun, opener.apply(engineSettings(places, settings, identity)));
        EventRelay relay = push(begun, new EventRelay(engine));
        RpcServer<Client> server =
                push(
                        begun,
                        new RpcServer<>(
                                handlers(engine, identity),
                                connection -> new Client(connection, relay),
                                ServerLimits.DEFAULT));
        relay.start();
        Path socket = places.run().resolve(DaemonSocket.NAME);
        for (DaemonSocket place :
                sockets(places.run(), options.libvirtSockets() || settings.libvirtSockets())) {
            DaemonSocket.Listening listening = push(begun, place.listen());
            server.listen(listening.channel(), place.access());
        }
        LOG.log(
                System.Logger.Level.INFO,
                "host {0} ({1}) answers on {2}",
                identity.name(),
                identity.uuid(),
                socket);
        return new Daemon(begun, engine, server, socket);
    }

    /** The socket that {@code ready} names comes last: who waits for it finds all of them. */
    private static List<DaemonSocket> sockets(Path run, boolean libvirtsToo) {
        List<DaemonSocket> sockets = new ArrayList<>();
        if (libvirtsToo) {
            sockets.addAll(LibvirtSockets.free());
        }
        sockets.add(new DaemonSocket(run.resolve(DaemonSocket.READ_ONLY_NAME), Access.READ_ONLY));
        sockets.add(new DaemonSocket(run.resolve(DaemonSocket.NAME), Access.READ_WRITE));
        return sockets;
    }

    private static <T extends AutoCloseable> T push(Deque<AutoCloseable> begun, T part) {
        begun.push(part);
        return part;
    }

    private static void close(AutoCloseable part, Consumer<Exception> failed) {
        try {
            part.close();
        } catch (Exception e) {
            failed.accept(e);
        }
    }

    /** Where clients find it. */
    Path socket() {
        return socket;
    }

    /** Starts what is to start by itself. */
    void autostart() {
        engine.autostart();
    }

    /** Whether nobody needs it: no client is connected and no guest runs. */
    boolean idle() {
        return server.clients() == 0 && engine.guests(Set.of(ListFilter.ACTIVE)).isEmpty();
    }

    /** Ends; guests go on running. */
    @Override
    public void close() {
        parts.forEach(part ->
                close(
                        part,
                        cause ->
                                LOG.log(
                                        System.Logger.Level.WARNING,
                                        "a part did not end well",
                                        cause)));
        LOG.log(System.Logger.Level.INFO, "ended; guests go on");
    }

    private static EngineSettings engineSettings(
            Places places, Settings settings, HostIdentity identity) {
        Optional<String> user =
                Account.root()
                        ? Optional.of(settings.qemuUser().orElse(SYSTEM_USER))
                        : Optional.empty();
        return new EngineSettings(
                places,
                user,
                settings.qemuGroup(),
                settings.sandbox(),
                settings.sparePciePorts(),
                identity.uuid(),
                identity.name());
    }

    private static HandlerTable<Client> handlers(Engine engine, HostIdentity identity) {
        HandlerTable<Client> table = new HandlerTable<>(new AccessRules());
        Guests guests = new Guests(engine);
        new ConnectHandlers(identity, EmulatorVersion.ofHost()).addTo(table);
        HostMachine machine = HostMachine.here();
        new NodeHandlers(identity, machine, Emulators.of(engine)).addTo(table);
        new LookupHandlers(guests).addTo(table);
        new LifecycleHandlers(guests).addTo(table);
        new DefinitionHandlers(guests).addTo(table);
        new InfoHandlers(guests).addTo(table);
        new VcpuHandlers(guests, machine).addTo(table);
        new SnapshotHandlers(guests).addTo(table);
        new ConsoleHandlers(guests).addTo(table);
        new MonitorHandlers(guests).addTo(table);
        new NativeHandlers(engine).addTo(table);
        new EventHandlers().addTo(table);
        return table;
    }

    private static void makeFolders(Places places) {
        List<Path> folders =
                List.of(places.etc(), places.lib(), places.run(), places.log(), places.cache());
        try {
            for (Path folder : folders) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "cannot make the daemon's folders: %s; choose another --root, or run as root"
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
