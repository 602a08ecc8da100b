package dev.berth.it.bench;

import dev.berth.host.Account;
import dev.berth.host.Tool;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that the contest takes place in; gone afterwards. */
final class Workshop implements AutoCloseable {
    static final String QEMU_USER = "berth-qemu";
    private static final double KIB_PER_MIB = 1024;
    private static final Duration IMAGE_DEADLINE = Duration.ofSeconds(30);

    private final Path folder;

    Workshop() {
        try {
            folder = Files.createTempDirectory("berth-bench");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot make a folder for the benchmark", e);
        }
    }

    /** Makes a folder, and some in it. */
    Path folder(String name, List<String> parts) {
        Path made = folder.resolve(name);
        try {
            Files.createDirectories(made);
            for (String part : parts) {
                Files.createDirectories(made.resolve(part));
            }
            return made;
        } catch (IOException e) {
            throw cannotWrite(made, e);
        }
    }

    /** Makes a disk's image in a folder of the workshop. */
    Path image(Path where) {
        Path image = where.resolve("disk.qcow2");
        Tool.run(
                        List.of("qemu-img", "create", "-f", "qcow2", image.toString(), "64M"),
                        IMAGE_DEADLINE)
                .orThrow("cannot make " + image);
        return image;
    }

    void give(Account user, List<Path> files) {
        for (Path file : files) {
            try {
                Files.setAttribute(file, "unix:uid", user.userId());
                Files.setAttribute(file, "unix:gid", user.groupId());
            } catch (IOException e) {
                throw cannotWrite(file, e);
            }
        }
    }

    /** A file that came with the program, taken out. */
    Path tool(String name) {
        return write(folder.resolve(name), resource(name));
    }

    Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** The text of a file that came with the program. */
    static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(Workshop.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BerthException(ErrorCode.SYSTEM_ERROR, "cannot read " + name, e);
        }
    }

    /** The user that a root daemon runs QEMU as; empty for another's daemon. */
    static Optional<Account> qemuUser() {
        return Account.root() ? Account.named(QEMU_USER) : Optional.empty();
    }

    /** What a process keeps in memory, in MiB, by the kernel's count. */
    static double residentMebibytes(long pid) {
        Path file = Path.of("/proc/" + pid + "/status");
        try (Stream<String> lines = Files.lines(file)) {
            String line = lines.filter(it -> it.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("[^0-9]", "")) / KIB_PER_MIB;
        } catch (IOException e) {
            throw new BerthException(ErrorCode.SYSTEM_ERROR, "cannot read " + file, e);
        }
    }

    private static BerthException cannotWrite(Path file, IOException cause) {
        return new BerthException(ErrorCode.SYSTEM_ERROR, "cannot write " + file, cause);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot remove " + folder + "; remove it by hand", e);
        }
    }
}
