package dev.berth.engine;

import dev.berth.host.Confinement;
import dev.berth.host.Descriptor;
import dev.berth.host.HostProcess;
import dev.berth.host.OpenFile;
import dev.berth.host.PrivateFolder;
import dev.berth.host.Signal;
import dev.berth.host.Spawn;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Conversation;
import dev.berth.qapi.QemuTraits;
import dev.berth.qapi.Recording;
import dev.berth.qmp.QemuProbe;
import dev.berth.qmp.QmpSession;
import dev.berth.store.Places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What each QEMU on this host can do. A binary is asked once, in a conversation that is kept in the
 * cache for as long as the binary stays the same file. Any thread.
 */
final class QemuBinaries {
    private static final System.Logger LOG = System.getLogger(QemuBinaries.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LEAVE = Duration.ofSeconds(5);
    private static final int MONITOR = 3;

    private final Places places;
    private final Optional<Confinement> confinement;
    private final BooleanSupplier kvmWorks;
    private final Map<String, QemuTraits> known = new ConcurrentHashMap<>();

    QemuBinaries(Places places, Optional<Confinement> confinement, BooleanSupplier kvmWorks) {
        this.places = places;
        this.confinement = confinement;
        this.kvmWorks = kvmWorks;
    }

    /**
     * @throws BerthException CONFIG_UNSUPPORTED when there is no such program
     */
    QemuTraits traits(Path emulator) {
        String identity = identity(emulator);
        return known.computeIfAbsent(identity, key -> QemuTraits.of(load(emulator, key)));
    }

    /** Differs whenever the file does. */
    private static String identity(Path emulator) {
        try {
            Path file = emulator.toRealPath();
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "there is no emulator at %s; install it, or name another in <emulator>"
                            .formatted(emulator),
                    e);
        }
    }

    private Conversation load(Path emulator, String identity) {
        Path file = cached(identity);
        if (Files.exists(file)) {
            try {
                return Recording.read(file);
            } catch (BerthException e) {
                LOG.log(System.Logger.Level.WARNING, file + " is made anew", e);
            }
        }
        Conversation conversation = probe(emulator);
        store(file, conversation);
        return conversation;
    }

    private Path cached(String identity) {
        UUID name = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        return places.cache().resolve("qemu").resolve(name + ".conversation");
    }

    /** A cache needs no fsync: a file that is not whole is made anew. */
    private static void store(Path file, Conversation conversation) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "conversation", ".new");
            Files.writeString(fresh, Recording.print(conversation));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot keep what QEMU told in " + file, e);
        }
    }

    private Conversation probe(Path emulator) {
        if (!kvmWorks.getAsBoolean()) {
            return asked(emulator, "tcg", QemuProbe::first);
        }
        Conversation first = asked(emulator, "kvm", QemuProbe::first);
        return asked(emulator, "tcg", session -> QemuProbe.emulated(first, session));
    }

    private Conversation asked(
            Path emulator, String accelerator, Function<QmpSession, Conversation> questions) {
        Path folder =
                PrivateFolder.make(
                        places.run().resolve("probe-" + emulator.getFileName() + accelerator),
                        confinement.map(Confinement::account));
        Path log = places.log().resolve("probe.log");
        try {
            HostProcess process = start(emulator, accelerator, folder, log);
            try (QmpSession session =
                    QemuMonitor.open(QemuMonitor.socket(folder), emulator.toString(), PATIENCE)) {
                return questions.apply(session);
            } finally {
                end(process);
                GuestFolder.delete(folder);
            }
        } catch (BerthException e) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "%s does not tell what it can do: %s; its words are in %s"
                            .formatted(emulator, e.getMessage(), log),
                    e);
        }
    }

    /** Our copy of the listener is closed then, so that a QEMU that died refuses. */
    private HostProcess start(Path emulator, String accelerator, Path folder, Path log) {
        try (Descriptor listener = QemuMonitor.listen(folder);
                Descriptor output = OpenFile.append(log)) {
            Spawn spawn =
                    Spawn.of(argv(emulator, accelerator))
                            .environment(Map.of("LC_ALL", "C"))
                            .pass(listener.as(MONITOR))
                            .output(output);
            return confinement.map(spawn::confined).orElse(spawn).start();
        }
    }

    private static List<String> argv(Path emulator, String accelerator) {
        List<String> argv = new ArrayList<>(Confinement.mortal());
        argv.add(emulator.toString());
        argv.addAll(List.of("-S", "-no-user-config", "-nodefaults", "-nographic"));
        argv.addAll(List.of("-machine", "none", "-accel", accelerator));
        argv.addAll(
                List.of(
                        "-chardev",
                        "socket,id=monitor,fd=" + MONITOR + ",server=on,wait=off",
                        "-mon",
                        "chardev=monitor,mode=control"));
        return argv;
    }

    private static void end(HostProcess process) {
        try {
            process.signal(Signal.TERM);
            if (process.awaitExit(LEAVE).isEmpty()) {
                process.signal(Signal.KILL);
            }
        } catch (InterruptedException e) {
            process.signal(Signal.KILL);
            Thread.currentThread().interrupt();
        }
    }
}
