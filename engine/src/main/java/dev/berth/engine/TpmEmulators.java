package dev.berth.engine;

import dev.berth.host.Confinement;
import dev.berth.host.Descriptor;
import dev.berth.host.HostProcess;
import dev.berth.host.OpenFile;
import dev.berth.host.PassedDescriptor;
import dev.berth.host.PrivateFolder;
import dev.berth.host.Spawn;
import dev.berth.host.Tool;
import dev.berth.host.UnixListener;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Tpm;
import dev.berth.model.xml.Element;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.step.Preparation;
import dev.berth.store.Disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Emulated TPMs: swtpm beside QEMU, as QEMU's user. It inherits the socket, which listens before it
 * runs, so that QEMU need not wait for it; with QEMU's connection it ends. Its state stays from one
 * run of the guest to the next. Any thread.
 *
 * @param states below which each guest's state has a folder by its UUID
 * @param helpers below which the sockets are
 */
record TpmEmulators(Path states, Path helpers, Optional<Confinement> confinement) {
    /** The word for such a process in the run-time state. */
    static final String KIND = "swtpm";

    private static final String PROGRAM = "/usr/bin/swtpm";
    private static final String SETUP = "/usr/bin/swtpm_setup";
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin");
    private static final Duration MAKING = Duration.ofSeconds(60);
    private static final int CONTROL = 3;

    HostProcess start(Preparation.TpmEmulator wanted) throws IOException {
        refuseUnsupported(wanted.backend());
        Path state = Path.of(wanted.state());
        reachable(states);
        makeState(state, wanted.backend());
        Path socket = Path.of(wanted.socket());
        reachable(helpers);
        reachable(socket.resolveSibling(""));
        try (Descriptor listening =
                        UnixListener.listen(socket, PosixFilePermissions.fromString("rw-------"));
                Descriptor log = OpenFile.append(log(socket))) {
            if (confinement.isPresent()) {
                Files.setAttribute(socket, "unix:uid", confinement.get().account().userId());
            }
            Spawn spawn =
                    new Spawn(
                            command(state, wanted.backend()),
                            ENVIRONMENT,
                            List.of(new PassedDescriptor(listening, CONTROL)),
                            Optional.of(log),
                            Optional.of(Path.of("/")));
            return confinement.map(spawn::confined).orElse(spawn).start();
        }
    }

    private static void refuseUnsupported(Tpm.Backend backend) {
        if (backend.secret().isPresent()) {
            throw Unsupported.feature("encrypted TPM state");
        }
        if (backend.state().isPresent()) {
            throw Unsupported.feature("TPM state in a place of the document's choice");
        }
        if (backend.emulation().profile().isPresent()) {
            throw Unsupported.feature("TPM profiles");
        }
    }

    /** Others pass through it on their way to what is theirs. */
    private static void reachable(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private static Path log(Path socket) {
        return Path.of(socket + ".log");
    }

    private static List<String> command(Path state, Tpm.Backend backend) {
        List<String> command = new ArrayList<>(List.of(PROGRAM, "socket"));
        command.addAll(List.of("--ctrl", "type=unixio,fd=" + CONTROL));
        command.addAll(List.of("--tpmstate", "dir=%s,mode=0600".formatted(state)));
        backend.debug().ifPresent(level -> command.addAll(List.of("--log", "fd=2,level=" + level)));
        command.add("--terminate");
        addVersion(command, backend);
        return command;
    }

    private static void addVersion(List<String> command, Tpm.Backend backend) {
        if (!backend.version().equals(Optional.of(Tpm.Version.V1_2))) {
            command.add("--tpm2");
        }
    }

    /** Made apart and then put in its place: a crash leaves no half of it. */
    private void makeState(Path state, Tpm.Backend backend) throws IOException {
        if (Files.exists(state)) {
            return;
        }
        Path fresh = Path.of(state + ".new");
        GuestFolder.delete(fresh);
        PrivateFolder.make(fresh, confinement.map(Confinement::account));
        try {
            Tool.run(setup(fresh, backend), MAKING).orThrow("state of the TPM in " + state);
            Files.move(fresh, state, StandardCopyOption.ATOMIC_MOVE);
            Disk.REAL.syncFolder(state);
        } finally {
            GuestFolder.delete(fresh);
        }
    }

    private List<String> setup(Path state, Tpm.Backend backend) {
        List<String> command = new ArrayList<>();
        confinement.ifPresent(user -> command.addAll(user.prefix()));
        command.addAll(List.of("/usr/bin/env", "-i", "PATH=" + ENVIRONMENT.get("PATH"), SETUP));
        addVersion(command, backend);
        command.addAll(List.of("--tpm-state", state.toString(), "--createek", "--lock-nvram"));
        backend.emulation()
                .banks()
                .map(TpmEmulators::names)
                .ifPresent(banks -> command.addAll(List.of("--pcr-banks", banks)));
        return command;
    }

    private static String names(Element banks) {
        return banks.children().stream()
                .map(bank -> bank.name().local())
                .collect(Collectors.joining(","));
    }

    /** What a run leaves but its process; and a process that was not written down yet. */
    List<HostProcess> clear(Element domain) {
        if (!emulated(domain)) {
            return List.of();
        }
        String name = domain.child("name").map(Element::text).orElse("").strip();
        String uuid = domain.child("uuid").map(Element::text).orElse("").strip();
        int id = Integer.parseInt(domain.attribute("id").orElseThrow());
        Path socket =
                helpers.resolve("swtpm")
                        .resolve(Directories.numberedName(id, name) + "-swtpm.sock");
        try {
            Files.deleteIfExists(socket);
            Files.deleteIfExists(log(socket));
        } catch (IOException e) {
            throw new BerthException(ErrorCode.SYSTEM_ERROR, "cannot delete " + socket, e);
        }
        return Orphans.naming(PROGRAM, "dir=%s,mode=0600".formatted(states.resolve(uuid)));
    }

    private static boolean emulated(Element domain) {
        return domain.child("devices").stream()
                .flatMap(devices -> devices.children("tpm").stream())
                .flatMap(tpm -> tpm.child("backend").stream())
                .anyMatch(backend -> backend.attribute("type").orElse("").equals("emulator"));
    }

    /** Deletes the state of a guest that is gone. */
    void forget(UUID uuid) {
        Path state = states.resolve(uuid.toString());
        if (Files.exists(state)) {
            GuestFolder.delete(state);
        }
    }

    /** Whether the document wants the state kept although the guest goes. */
    static boolean persistent(Domain domain) {
        return domain.devices()
                .of(Tpm.class)
                .anyMatch(tpm -> tpm.backend().persistentState().orElse(false));
    }
}
