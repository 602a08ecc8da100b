package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.host.Account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A root daemon's QEMU: another user, no powers, no descriptors but its own, images on loan. */
@Timeout(120)
class ConfinementTest {
    private static final String USER = "berth-qemu";

    @Test
    void qemuHasNoPowersAndNothingOfTheDaemons() throws Exception {
        Virsh.required();
        assumeTrue(Account.root(), "only root confines");
        try (DaemonUnderTest daemon = DaemonUnderTest.start()) {
            Virsh virsh = daemon.virsh();
            Path image = daemon.root().image("loan.raw", 1 << 20);
            Files.setPosixFilePermissions(image, PosixFilePermissions.fromString("rw-------"));
            String devices = GuestDocument.disk(image, "vda") + "<serial type='pty'/>";
            String file =
                    daemon.root()
                            .write("c.xml", GuestDocument.bare("confined", devices))
                            .toString();
            virsh.ok("define", file);
            virsh.ok("start", "confined", "--paused");
            int user = Account.named(USER).orElseThrow().userId();
            Path process = Path.of("/proc/" + daemon.qemu());
            itHasNoPowers(process, user);
            assertThat(targets(process)).allMatch(ConfinementTest::meant);
            assertThat(Files.getAttribute(image, "unix:uid")).isEqualTo(user);
            itsFolderIsItsOwn(daemon.root().folder().resolve("run/qemu"), user);
            virsh.ok("destroy", "confined");
            assertThat(Files.getAttribute(image, "unix:uid")).isEqualTo(0);
            assertThat(Files.getPosixFilePermissions(image))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void itHasNoPowers(Path process, int user) throws IOException {
        List<String> status = Files.readAllLines(process.resolve("status"));
        assertThat(status)
                .anyMatch(line -> line.matches("Seccomp:\\s+2"))
                .anyMatch(line -> line.matches("CapEff:\\s+0+"))
                .anyMatch(line -> line.matches("CapBnd:\\s+0+"))
                .anyMatch(line -> line.matches("NoNewPrivs:\\s+1"))
                .anyMatch(line -> line.matches("Uid:(\\s+" + user + "){4}"))
                .anyMatch(line -> line.matches("Gid:(\\s+\\d+){4}") && !line.matches(".*\\s0\\b.*"))
                .anyMatch(line -> line.matches("Groups:\\s*"));
    }

    private static void itsFolderIsItsOwn(Path guests, int user) throws IOException {
        try (Stream<Path> folders = Files.list(guests)) {
            Path folder = folders.findFirst().orElseThrow();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(Files.getAttribute(folder, "unix:uid")).isEqualTo(user);
        }
    }

    private static List<String> targets(Path process) throws IOException {
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            return descriptors.map(ConfinementTest::target).toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "/dev/null";
        }
    }

    /** Its log, its image, its pty, its monitor (one listener, one connection), QEMU's own. */
    private static boolean meant(String target) {
        return target.equals("/dev/null")
                || target.matches("/dev/(pts/)?ptmx")
                || target.endsWith("/log/confined.log")
                || target.endsWith("/loan.raw")
                || target.startsWith("anon_inode:")
                || target.startsWith("socket:");
    }

    @Test
    void aSecondDaemonSaysWhoHoldsTheRoot() {
        try (DaemonUnderTest daemon = DaemonUnderTest.start()) {
            String root = daemon.root().folder().toString();
            Outcome second =
                    Outcome.of(
                            java.time.Duration.ofSeconds(30),
                            DaemonUnderTest.java(List.of("dev.berth.daemon.Main", "--root", root)));
            assertThat(second.exit()).isEqualTo(3);
            assertThat(second.err()).contains(String.valueOf(daemon.pid()), root);
            assertThat(second.out()).isEmpty();
        }
    }
}
