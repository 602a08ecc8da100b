package dev.berth.engine;

import dev.berth.host.Account;
import dev.berth.host.Confinement;
import dev.berth.host.Descriptor;
import dev.berth.host.ImageAccess;
import dev.berth.host.ImageLoans;
import dev.berth.host.OpenFile;
import dev.berth.host.PassedDescriptor;
import dev.berth.host.PrivateFolder;
import dev.berth.host.UnixListener;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/**
 * Makes ready what a plan asks for before QEMU starts. {@link Clearance} undoes it.
 *
 * @param borrower the guest's UUID, under which images are lent
 */
record Preparations(Optional<Confinement> confinement, ImageLoans loans, String borrower) {
    private static final SecureRandom RANDOM = new SecureRandom();

    void make(Preparation preparation) {
        try {
            switch (preparation) {
                case Preparation.Folder(String path, Origin _) -> folder(Path.of(path));
                case Preparation.RandomKey(String path, int bytes, Origin _) ->
                        key(Path.of(path), bytes);
                case Preparation.Image(String path, Preparation.Access access, Origin _) ->
                        loans.lend(borrower, Path.of(path), access(access));
            }
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR,
                    "cannot prepare %s: %s".formatted(preparation.origin().rule().path(), e),
                    e);
        }
    }

    private Optional<Account> owner() {
        return confinement.map(Confinement::account);
    }

    private void folder(Path path) {
        GuestFolder.delete(path);
        PrivateFolder.make(path, owner());
    }

    private void key(Path path, int bytes) throws IOException {
        byte[] key = new byte[bytes];
        RANDOM.nextBytes(key);
        Files.write(path, key, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        if (owner().isPresent()) {
            Files.setAttribute(path, "unix:uid", owner().get().userId());
            Files.setAttribute(path, "unix:gid", owner().get().groupId());
        }
    }

    private static ImageAccess access(Preparation.Access access) {
        return switch (access) {
            case READ_ONLY -> ImageAccess.READ;
            case EXCLUSIVE, SHARED -> ImageAccess.WRITE;
        };
    }

    /** Opens what the plan wants QEMU to inherit. */
    PassedDescriptor open(dev.berth.plan.step.Descriptor wanted, Path folder) {
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
