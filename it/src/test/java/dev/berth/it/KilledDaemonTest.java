package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.client.ClientException;
import dev.berth.client.Connection;
import dev.berth.client.Domain;
import dev.berth.model.vocabulary.StartFlag;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** kill -9 of the daemon, at rest and at any instant of a guest's life: nothing is lost. */
@Timeout(240)
class KilledDaemonTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration ALL_ROUNDS = Duration.ofSeconds(30);
    private static final int LONGEST_LIFE_MILLIS = 900;
    private static final String NAME = "survivor";
    private static final int IMAGE_BYTES = 1 << 20;

    private DaemonUnderTest daemon;
    private Virsh virsh;

    @BeforeEach
    void start() {
        Virsh.required();
        daemon = DaemonUnderTest.start();
        virsh = daemon.virsh();
    }

    @AfterEach
    void end() {
        daemon.close();
    }

    private String file(String document) {
        return daemon.root().write("guest.xml", document).toString();
    }

    @Test
    void aRunningGuestGoesOnWithItsEventsAndItsConsole() throws Exception {
        virsh.ok("define", file(GuestDocument.tiny(NAME, GuestDocument.nic(SharedGuest.MAC))));
        TinyConsole.awaitBoot(daemon, NAME);
        long qemu = daemon.qemu();
        String xml = virsh.ok("dumpxml", NAME);
        String id = virsh.ok("domid", NAME);
        daemon.killAndStartAgain();
        assertThat(virsh.ok("domstate", NAME).strip()).isEqualTo("running");
        assertThat(daemon.qemu()).isEqualTo(qemu);
        assertThat(virsh.ok("dumpxml", NAME)).isEqualTo(xml);
        assertThat(virsh.ok("domid", NAME)).isEqualTo(id);
        try (TinyConsole console = TinyConsole.open(daemon, NAME)) {
            assertThat(console.ask("cpus")).containsExactly("online 0-1", "count 2");
        }
        whatHappensWhileNoDaemonLooksIsSeen();
    }

    private void whatHappensWhileNoDaemonLooksIsSeen() throws Exception {
        virsh.ok("suspend", NAME);
        daemon.end();
        daemon.startAgain();
        assertThat(virsh.ok("domstate", NAME, "--reason").strip()).isEqualTo("paused (user)");
        virsh.ok("resume", NAME);
        try (Background events = Background.start(virsh.command("event", "--all", "--loop"))) {
            virsh.ok("shutdown", NAME);
            events.await("Stopped Shutdown", SOON);
        }
        assertThat(virsh.ok("domstate", NAME, "--reason").strip()).isEqualTo("shut off (shutdown)");
        virsh.ok("start", NAME, "--paused");
        long qemu = daemon.qemu();
        daemon.kill();
        ProcessHandle dead = ProcessHandle.of(qemu).orElseThrow();
        dead.destroyForcibly();
        dead.onExit().join();
        daemon.startAgain();
        assertThat(virsh.ok("domstate", NAME, "--reason").strip()).isEqualTo("shut off (crashed)");
        assertThat(daemon.root().files("run/qemu")).isEmpty();
    }

    /** Defines, starts, destroys and undefines without end, and is killed at some instant. */
    @Test
    void atAnyInstantOfALife() throws Exception {
        Path image = daemon.root().image("image.raw", IMAGE_BYTES);
        String document = GuestDocument.bare(NAME, GuestDocument.disk(image, "vda"));
        live(document, 1);
        Remains fresh = Remains.of(daemon.root());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long end = System.nanoTime() + ALL_ROUNDS.toNanos();
        for (int round = 0; System.nanoTime() < end; round++) {
            Thread life = Thread.ofVirtual().start(() -> liveUntilKilled(document));
            int millis = random.nextInt(LONGEST_LIFE_MILLIS);
            life.join(Duration.ofMillis(millis));
            daemon.killAndStartAgain();
            life.join();
            String when = "round %d, killed after %d ms, seed %d".formatted(round, millis, seed);
            theAccountIsWhole(when, image);
            assertThat(Remains.of(daemon.root())).as(when).isEqualTo(fresh);
        }
    }

    private void liveUntilKilled(String document) {
        try {
            live(document, Integer.MAX_VALUE);
        } catch (ClientException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private void live(String document, int lives) {
        try (Connection connection = daemon.connect()) {
            for (int life = 0; life < lives; life++) {
                Domain guest = connection.define(document, Set.of());
                guest.start(Set.of(StartFlag.PAUSED));
                guest.destroy(Set.of());
                guest.undefine(Set.of());
            }
        }
    }

    private void theAccountIsWhole(String when, Path image) throws IOException {
        List<String> running = names("list", "--name");
        List<String> all = names("list", "--name", "--all");
        assertThat(daemon.root().qemus()).as(when).hasSameSizeAs(running);
        assertThat(all).as(when).hasSizeLessThanOrEqualTo(1);
        if (running.isEmpty()) {
            assertThat(Files.getOwner(image).getName()).as(when).isEqualTo(owner());
        }
        for (String name : all) {
            assertThat(virsh.ok("dumpxml", name, "--inactive")).contains(image.toString());
            assertThat(virsh.run("domstate", name, "--reason").exit()).isZero();
        }
        if (!running.isEmpty()) {
            assertThat(virsh.ok("qemu-monitor-command", NAME, "--hmp", "info status"))
                    .as(when)
                    .contains("VM status: paused");
            virsh.ok("destroy", NAME);
        }
        if (!all.isEmpty()) {
            virsh.ok("undefine", NAME);
        }
        assertThat(Files.getOwner(image).getName()).as(when).isEqualTo(owner());
    }

    private static String owner() {
        return System.getProperty("user.name");
    }

    private List<String> names(String... command) {
        return virsh.ok(command).lines().filter(line -> !line.isBlank()).toList();
    }
}
