package dev.berth.engine;

import dev.berth.host.Account;
import dev.berth.host.Confinement;
import dev.berth.host.Descriptor;
import dev.berth.host.HostProcess;
import dev.berth.host.ImageAccess;
import dev.berth.host.ImageLoans;
import dev.berth.host.OpenFile;
import dev.berth.host.PassedDescriptor;
import dev.berth.host.PrivateFolder;
import dev.berth.host.UnixListener;
import dev.berth.host.VhostDevice;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.store.Disk;
import dev.berth.store.Supervision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes ready what a plan asks for before QEMU starts. {@link Clearance} undoes it.
 *
 * @param borrower the guest's UUID, under which images are lent
 */
record Preparations(
        Optional<Confinement> confinement, ImageLoans loans, TpmEmulators tpms, String borrower) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Answers the process that it started beside QEMU, if it did. */
    Optional<Supervision.Companion> make(Preparation preparation) {
        try {
            switch (preparation) {
                case Preparation.Folder(String path, Origin _) -> folder(Path.of(path));
                case Preparation.RandomKey(String path, int bytes, Origin _) ->
                        secret(Path.of(path), random(bytes));
                case Preparation.PrivateFile(String path, String content, Origin _) ->
                        secret(Path.of(path), content.getBytes(StandardCharsets.UTF_8));
                case Preparation.CopyIfMissing(String template, String path, Origin _) ->
                        copy(Path.of(template), Path.of(path));
                case Preparation.Image(String path, Preparation.Access access, Origin _) ->
                        loans.lend(borrower, Path.of(path), access(access));
                case Preparation.MessageBus _ ->
                        throw Unsupported.feature("a message bus for graphics");
                case Preparation.Passt _ -> throw Unsupported.feature("user networks by passt");
                case Preparation.TpmEmulator tpm -> {
                    return Optional.of(companion(tpms.start(tpm)));
                }
                case Preparation.PciAssignment _ ->
                        throw Unsupported.feature("PCI devices of the host");
                case Preparation.FolderServer _ ->
                        throw Unsupported.feature("folders shared by virtiofs");
            }
            return Optional.empty();
        } catch (BerthException e) {
            Origin origin = preparation.origin();
            throw new BerthException(
                    e.code(),
                    "%s\nThis comes from %s (%s, rule %s)."
                            .formatted(
                                    e.getMessage(),
                                    origin.rule().path(),
                                    origin.at(),
                                    origin.rule().id()),
                    e);
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "cannot prepare %s: %s".formatted(preparation.origin().rule().path(), e),
                    e);
        }
    }

    private static Supervision.Companion companion(HostProcess process) {
        return new Supervision.Companion(
                TpmEmulators.KIND, process.pid(), process.identity().startTicks());
    }

    private Optional<Account> owner() {
        return confinement.map(Confinement::account);
    }

    private void folder(Path path) {
        GuestFolder.delete(path);
        PrivateFolder.make(path, owner());
    }

    private static byte[] random(int bytes) {
        byte[] key = new byte[bytes];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Nobody but the owner can read it from the first moment on. */
    private void secret(Path path, byte[] content) throws IOException {
        Files.deleteIfExists(path);
        Disk.REAL.write(path, content);
        give(path);
    }

    /** Written whole, and then put in its place. */
    private void copy(Path template, Path path) throws IOException {
        if (Files.exists(path)) {
            return;
        }
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".copy", ".new");
        try {
            Files.copy(template, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            give(fresh);
            Disk.REAL.syncFolder(fresh);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            Disk.REAL.syncFolder(folder);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void give(Path file) throws IOException {
        if (owner().isPresent()) {
            Files.setAttribute(file, "unix:uid", owner().get().userId());
            Files.setAttribute(file, "unix:gid", owner().get().groupId());
        }
    }

    private static ImageAccess access(Preparation.Access access) {
        return switch (access) {
            case READ_ONLY -> ImageAccess.READ;
            case EXCLUSIVE, SHARED -> ImageAccess.WRITE;
        };
    }

    /** Opens what the plan wants QEMU to inherit. */
    PassedDescriptor open(dev.berth.plan.step.Descriptor wanted, Path folder, Taps taps) {
        return switch (wanted) {
            case dev.berth.plan.step.Descriptor.Monitor(int number) ->
                    QemuMonitor.listen(folder).as(number);
            case dev.berth.plan.step.Descriptor.Listener(int number, String path, Origin _) ->
                    listen(Path.of(path)).as(number);
            case dev.berth.plan.step.Descriptor.Output(
                            int number,
                            String path,
                            boolean append,
                            Origin _) ->
                    output(Path.of(path), append).as(number);
            case dev.berth.plan.step.Descriptor.VhostVsock vsock ->
                    VhostDevice.vsock((int) vsock.contextId()).descriptor().as(vsock.number());
            case dev.berth.plan.step.Descriptor.VhostNet net ->
                    OpenFile.readWrite(Path.of(net.path())).as(net.number());
            case dev.berth.plan.step.Descriptor.HostDevice device ->
                    OpenFile.readWrite(Path.of(device.path())).as(device.number());
            case dev.berth.plan.step.Descriptor.TpmCancel _ ->
                    throw Unsupported.feature("a TPM of the host");
            case dev.berth.plan.step.Descriptor.Tap tap -> taps.queue(tap).as(tap.number());
            case dev.berth.plan.step.Descriptor.GraphicsProcess _ ->
                    throw Unsupported.feature("graphics by a vhost-user process");
        };
    }

    private static Descriptor listen(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot make the folder of socket " + path, e);
        }
        return UnixListener.listen(path, PosixFilePermissions.fromString("rw-rw----"));
    }

    private static Descriptor output(Path path, boolean append) {
        if (!append && Files.exists(path)) {
            try (FileChannel file = FileChannel.open(path, Set.of(StandardOpenOption.WRITE))) {
                file.truncate(0);
            } catch (IOException e) {
                throw new BerthException(
                        ErrorCode.SYSTEM_ERROR, "cannot write " + path + ": " + e, e);
            }
        }
        return OpenFile.append(path);
    }
}
