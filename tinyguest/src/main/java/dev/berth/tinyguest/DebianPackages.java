package dev.berth.tinyguest;

import dev.berth.host.Account;
import dev.berth.host.Tool;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Packages of one architecture, from the machine's own sources but with lists and a state of their
 * own, so that neither root nor a change to the machine's architectures is needed. APT verifies
 * what it fetches.
 */
final class DebianPackages {
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final Pattern DEPENDENCY = Pattern.compile("Depends: (linux-image-\\S+)");

    private final Path folder;
    private final Architecture architecture;

    private DebianPackages(Path folder, Architecture architecture) {
        this.folder = folder;
        this.architecture = architecture;
    }

    /** Fetches the lists into a folder. */
    static DebianPackages update(Path folder, Architecture architecture) {
        DebianPackages packages = new DebianPackages(folder, architecture);
        try {
            Files.createDirectories(folder.resolve("state/lists/partial"));
            Files.createDirectories(folder.resolve("cache/archives/partial"));
            Files.writeString(folder.resolve("status"), "");
            Files.writeString(folder.resolve("apt.conf"), packages.configuration());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        packages.run("lists of packages", "apt-get", "-q", "update");
        return packages;
    }

    private String configuration() {
        String text =
                """
                APT::Architecture "%2$s";
                APT::Architectures { "%2$s"; };
                Dir::State "%1$s/state";
                Dir::State::status "%1$s/status";
                Dir::Cache "%1$s/cache";
                Acquire::Languages "none";
                """
                        .formatted(folder, architecture.debianName());
        // Its unprivileged user could not write into a folder of root's.
        return Account.root() ? text + "APT::Sandbox::User \"root\";\n" : text;
    }

    /** The newest kernel, of which the well-known package is but a pointer, unpacked. */
    Path kernel() {
        String pointer = architecture.kernelPackage();
        Matcher found = DEPENDENCY.matcher(run("kernel", "apt-cache", "depends", pointer));
        if (!found.find()) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "package %s for %s names no kernel; does this machine have Debian's sources?"
                            .formatted(pointer, architecture.debianName()));
        }
        return unpacked(found.group(1));
    }

    /** Fetches a package and unpacks it into a folder. */
    Path unpacked(String name) {
        Path target = folder.resolve(name);
        run("package " + name, "apt-get", "-q", "download", name);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "_*.deb")) {
            Path file = files.iterator().next();
            run("package " + name, "dpkg-deb", "-x", file.toString(), target.toString());
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String run(String what, String... command) {
        List<String> all = new ArrayList<>();
        // The download lands in the current folder.
        all.addAll(List.of("env", "-C", folder.toString(), "APT_CONFIG=" + folder + "/apt.conf"));
        all.addAll(List.of(command));
        return Tool.run(all, DEADLINE).orThrow(what + " for " + architecture.debianName());
    }
}
