package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;

/** What a guest does by itself, and what libvirt's clients then see and hear. */
@Timeout(240)
class GuestEventsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NAME = "lively";

    private DaemonUnderTest daemon;
    private Background events;
    private Virsh virsh;

    @BeforeEach
    void start() {
        Virsh.required();
        daemon = DaemonUnderTest.start();
        virsh = daemon.virsh();
    }

    private void define(String document) throws InterruptedException {
        virsh.ok("define", daemon.root().write("guest.xml", document).toString());
        events = Background.start(virsh.command("event", "--all", "--loop"));
    }

    private void boot() throws InterruptedException {
        define(GuestDocument.tiny(NAME, ""));
        TinyConsole.awaitBoot(daemon, NAME);
        hears("'lifecycle' for domain 'lively': Started Booted");
    }

    @AfterEach
    void end() {
        if (events != null) {
            events.close();
        }
        daemon.close();
    }

    private void hears(String event) throws InterruptedException {
        events.await("event " + event, SOON);
    }

    private String state() {
        return virsh.ok("domstate", NAME, "--reason").strip();
    }

    private void says(String line) {
        try (TinyConsole console = TinyConsole.open(daemon, NAME)) {
            console.say(line);
            console.awaitEcho(line);
        }
    }

    @Test
    void rebootsOfAllKindsThenPowerOff() throws Exception {
        boot();
        long qemu = daemon.qemu();
        try (TinyConsole console = TinyConsole.open(daemon, NAME)) {
            console.say("reboot");
            hears("'reboot' for domain 'lively'");
            console.awaitReady();
            virsh.ok("reset", NAME);
            hears("'reboot' for domain 'lively'");
            console.awaitReady();
            assertThat(virsh.ok("reboot", NAME)).contains("is being rebooted");
            hears("'reboot' for domain 'lively'");
            console.awaitReady();
        }
        assertThat(daemon.qemu()).isEqualTo(qemu);
        assertThat(state()).startsWith("running");
        says("poweroff");
        hears("'lifecycle' for domain 'lively': Shutdown Finished after guest request");
        hears("'lifecycle' for domain 'lively': Stopped Shutdown");
        assertThat(state()).isEqualTo("shut off (shutdown)");
        assertThat(daemon.root().qemus()).isEmpty();
    }

    @Test
    void panic() throws Exception {
        boot();
        says("crash");
        hears("'lifecycle' for domain 'lively': Crashed Panicked");
        hears("'lifecycle' for domain 'lively': Stopped Crashed");
        assertThat(state()).isEqualTo("shut off (crashed)");
        assertThat(daemon.root().qemus()).isEmpty();
    }

    @Test
    void qemuIsKilled() throws Exception {
        define(GuestDocument.bare(NAME));
        virsh.ok("start", NAME);
        ProcessHandle.of(daemon.qemu()).orElseThrow().destroyForcibly();
        hears("'lifecycle' for domain 'lively': Stopped Failed");
        assertThat(state()).isEqualTo("shut off (crashed)");
        virsh.ok("start", NAME, "--paused");
        assertThat(state()).isEqualTo("paused (user)");
    }

    @Test
    void ourOwnEventsSayTheSame() throws Exception {
        define(GuestDocument.bare(NAME));
        virsh.ok("start", NAME);
        try (Background ours = Background.start(daemon.berthCommand("event", "--all", "--loop"))) {
            // It says nothing until something happens: suspend until it has heard.
            boolean heard = false;
            for (int i = 0; i < 20 && !heard; i++) {
                virsh.ok("suspend", NAME);
                virsh.ok("resume", NAME);
                heard = ours.hears("'lifecycle' for domain 'lively'", Duration.ofSeconds(1));
            }
            virsh.ok("destroy", NAME);
            ours.await("'lifecycle' for domain 'lively': Stopped Destroyed", SOON);
            hears("'lifecycle' for domain 'lively': Suspended Paused");
            hears("'lifecycle' for domain 'lively': Resumed Unpaused");
            hears("'lifecycle' for domain 'lively': Stopped Destroyed");
        }
    }
}
