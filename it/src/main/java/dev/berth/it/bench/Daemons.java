package dev.berth.it.bench;

import dev.berth.host.Account;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How each daemon is set up, with like settings. */
final class Daemons {
    private static final List<String> PARTS = List.of("etc", "lib", "run", "log", "cache");
    private static final String LIBVIRTD_SETTINGS =
            """
            auth_unix_ro = "none"
            auth_unix_rw = "none"
            """;

    private Daemons() {}

    static Contender.Profile berth(Workshop workshop) {
        String launcher = System.getenv("BERTH_LAUNCHER");
        if (launcher == null) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED, "run the benchmark as ./berth bench");
        }
        Path root = workshop.folder("berth", PARTS);
        workshop.write(root.resolve("etc/berth.toml"), "spare_pcie_ports = 0\nsandbox = true\n");
        return new Contender.Profile(
                "Berth",
                root,
                root.resolve("run/libvirt-sock"),
                List.of(launcher, "daemon", "--root", root.toString()),
                List.of(launcher, "--root", root.toString()),
                Optional.empty());
    }

    /** Why no libvirtd can run here; empty when one can. */
    static Optional<String> noLibvirtd() {
        if (!Account.root()) {
            return Optional.of("it needs root");
        }
        if (Workshop.qemuUser().isEmpty()) {
            return Optional.of("there is no user berth-qemu; run berth setup --bench");
        }
        return Stream.of(
                        "/usr/sbin/libvirtd", "/usr/bin/virsh", "/usr/bin/tini", "/usr/bin/unshare")
                .filter(program -> !Files.isExecutable(Path.of(program)))
                .findFirst()
                .map(program -> program + " is not here; run berth setup --bench");
    }

    static Contender.Profile libvirtd(Workshop workshop) {
        Path folder = workshop.folder("libvirtd", PARTS);
        workshop.folder("libvirtd/dev", List.of());
        workshop.write(folder.resolve("etc/libvirtd.conf"), LIBVIRTD_SETTINGS);
        workshop.write(folder.resolve("etc/qemu.conf"), qemuSettings(Workshop.QEMU_USER));
        Account user = Workshop.qemuUser().orElseThrow();
        Path socket = folder.resolve("run/libvirt-sock");
        String script = workshop.tool("libvirtd.sh").toString();
        return new Contender.Profile(
                "libvirtd",
                folder,
                socket,
                List.of(
                        "unshare",
                        "--mount",
                        "sh",
                        script,
                        folder.toString(),
                        String.valueOf(user.userId()),
                        String.valueOf(user.groupId())),
                List.of("virsh", "-c", "qemu+unix:///system?socket=" + socket),
                Optional.of(folder.resolve("run/libvirtd.pid")));
    }

    private static String qemuSettings(String user) {
        return """
        user = "%1$s"
        group = "%1$s"
        dynamic_ownership = 1
        stdio_handler = "file"
        namespaces = [ ]
        cgroup_controllers = [ ]
        seccomp_sandbox = 1
        """
                .formatted(user);
    }
}
