package dev.berth.tinyguest;

import dev.berth.host.Account;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tiny guest as files that QEMU boots. In the cache folder there is for each architecture a
 * link by QEMU's name for it, {@code x86_64/vmlinuz} and {@code x86_64/initrd}, to the folder that
 * the current recipe made.
 */
public record TinyGuest(Architecture architecture, Path kernel, Path initrd) {
    private static final Path SYSTEM_CACHE = Path.of("/var/cache/berth/tinyguest");
    private static final String IN_USERS_CACHE = "berth/tinyguest";
    private static final String KERNEL = "vmlinuz";
    private static final String INITRD = "initrd";

    /**
     * {@code $BERTH_TINYGUEST}; else for root the system's cache, because QEMU's user must be able
     * to get there, and for others {@code berth/tinyguest} in their own.
     */
    public static Path defaultCache() {
        return variable("BERTH_TINYGUEST")
                .or(() -> Account.root() ? Optional.of(SYSTEM_CACHE) : Optional.empty())
                .or(() -> variable("XDG_CACHE_HOME").map(cache -> cache.resolve(IN_USERS_CACHE)))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", IN_USERS_CACHE))
                .toAbsolutePath();
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }

    /** A document of {@code examples/} with its {@code @TINYGUEST@} replaced by the cache. */
    public static String fill(String example, Path cache) {
        return example.replace("@TINYGUEST@", cache.toString());
    }

    /**
     * The guest from the cache, made there first when it is missing or of an older recipe; that
     * takes half a minute and fetches some 40 or 70 MB.
     *
     * @throws BerthException OPERATION_FAILED with the words of the program that failed
     */
    public static synchronized TinyGuest prepare(Architecture architecture, Path cache) {
        String name = architecture.qemuName() + "-" + Recipe.key();
        Path folder = cache.resolve(name);
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(cache);
                makeLocked(architecture, cache, folder);
            }
            link(cache.resolve(architecture.qemuName()), folder);
        } catch (IOException failure) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "cannot make the tiny guest in " + cache + ": " + failure.getMessage(),
                    failure);
        }
        return new TinyGuest(architecture, folder.resolve(KERNEL), folder.resolve(INITRD));
    }

    /** Another process may have made it while we waited for the lock. */
    private static void makeLocked(Architecture architecture, Path cache, Path folder)
            throws IOException {
        Path lockFile = cache.resolve(".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && Files.notExists(folder)) {
                make(architecture, cache, folder);
            }
        }
    }

    private static void make(Architecture architecture, Path cache, Path folder)
            throws IOException {
        Path work = Files.createTempDirectory(cache, ".work-");
        try {
            DebianPackages packages = DebianPackages.update(work, architecture);
            Path kernel = packages.kernel();
            Path busybox = program(packages.unpacked("busybox-static"));
            Path made = Files.createDirectory(work.resolve("made"));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.copy(image(kernel), made.resolve(KERNEL), StandardCopyOption.REPLACE_EXISTING);
            KernelModules modules = new KernelModules(kernel);
            Files.write(
                    made.resolve(INITRD),
                    Initramfs.of(
                            Files.readAllBytes(busybox),
                            modules.withDependencies(Initramfs.wantedModules())));
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(work);
        }
    }

    /** In /bin, or since bin and usr/bin are one, in /usr/bin. */
    private static Path program(Path busyboxPackage) {
        Path classic = busyboxPackage.resolve("bin/busybox");
        return Files.exists(classic) ? classic : busyboxPackage.resolve("usr/bin/busybox");
    }

    private static Path image(Path kernelPackage) throws IOException {
        Path boot = kernelPackage.resolve("boot");
        try (DirectoryStream<Path> images = Files.newDirectoryStream(boot, "vmlinuz-*")) {
            return images.iterator().next();
        }
    }

    private static void link(Path link, Path folder) throws IOException {
        Path target = folder.getFileName();
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Path temporary =
                link.resolveSibling("." + link.getFileName() + "-" + ProcessHandle.current().pid());
        Files.deleteIfExists(temporary);
        Files.createSymbolicLink(temporary, target);
        Files.move(temporary, link, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(TinyGuest::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
