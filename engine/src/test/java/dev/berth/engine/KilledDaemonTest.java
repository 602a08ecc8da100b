package dev.berth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.model.BerthException;
import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.ListFilter;
import dev.berth.store.Disk;
import dev.berth.store.Places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A guest's life, with the daemon killed before each change it makes to the disk. Whatever the next
 * daemon finds, it comes to an account that is whole: what runs is known and can be ended, what is
 * not known does not run, and nothing is left of what ended.
 */
@Timeout(60)
final class KilledDaemonTest {
    private static final String UUID = "0d2fcb2a-4f44-4c3b-8a9e-5c1f2f7f0001";
    private static final String DOCUMENT =
            """
            <domain type='qemu'>
              <name>web</name>
              <uuid>%s</uuid>
              <memory unit='KiB'>65536</memory>
              <vcpu>2</vcpu>
              <os><type arch='x86_64' machine='pc'>hvm</type></os>
              <devices/>
            </domain>
            """
                    .formatted(UUID);

    private interface Life {
        void of(Engine engine);
    }

    @TempDir Path temporary;

    @Test
    void definedStartedSuspendedDestroyed() throws IOException {
        everyCut(
                engine -> {
                    Guest guest = engine.define(DOCUMENT, Set.of());
                    guest.setAutostart(true);
                    guest.start(Set.of());
                    guest.suspend();
                    guest.resume();
                    guest.rename("never, for it runs");
                },
                engine -> {
                    Guest guest = engine.define(DOCUMENT, Set.of());
                    guest.rename("www");
                    guest.start(Set.of());
                    guest.destroy(Set.of());
                    guest.undefine(Set.of());
                });
    }

    @Test
    void transientGuests() throws IOException {
        everyCut(
                engine -> engine.create(DOCUMENT, Set.of()).suspend(),
                engine -> {
                    Guest guest = engine.create(DOCUMENT, Set.of());
                    engine.define(DOCUMENT, Set.of());
                    guest.undefine(Set.of());
                    guest.destroy(Set.of());
                });
    }

    private void everyCut(Life... lives) throws IOException {
        for (Life life : lives) {
            long cut = 0;
            while (killedAt(cut, life)) {
                cut++;
            }
            assertThat(cut).as("changes of a life").isGreaterThan(5);
        }
    }

    /** False when the life ended before the cut. */
    private boolean killedAt(long cut, Life life) throws IOException {
        Path root = Files.createTempDirectory(temporary, "root");
        Places places = Places.under(root);
        ScriptedHypervisor hypervisor = new ScriptedHypervisor();
        CutDisk disk = new CutDisk(cut);
        try (Engine doomed = Engine.open(places, disk, hypervisor)) {
            live(life, doomed, disk);
        }
        try (Engine engine = Engine.open(places, Disk.REAL, hypervisor)) {
            wholeAccount(engine, hypervisor, root, "cut after " + cut);
        }
        return disk.killed();
    }

    private static void live(Life life, Engine engine, CutDisk disk) {
        try {
            life.of(engine);
        } catch (BerthException e) {
            assertThat(disk.killed() || String.valueOf(e.getMessage()).contains("active"))
                    .as("unexpected: %s", e)
                    .isTrue();
        }
    }

    private static void wholeAccount(
            Engine engine, ScriptedHypervisor hypervisor, Path root, String cut)
            throws IOException {
        assertThat(engine.unreadable()).as(cut).isEmpty();
        assertThat(engine.guests(Set.of(ListFilter.ACTIVE)))
                .as(cut)
                .hasSize((int) hypervisor.alive());
        assertThat(engine.guests(Set.of()).size()).as(cut).isLessThanOrEqualTo(1);
        for (Guest guest : engine.guests(Set.of())) {
            GuestView view = guest.view();
            assertThat(view.active()).isEqualTo(view.state().state() != GuestState.SHUTOFF);
            if (view.active()) {
                guest.destroy(Set.of());
            }
            if (view.persistent()) {
                guest.undefine(Set.of());
            }
        }
        assertThat(hypervisor.alive()).as(cut).isZero();
        try (Stream<Path> definitions = Files.list(root.resolve("etc/qemu"));
                Stream<Path> states = Files.list(root.resolve("run/state"))) {
            assertThat(definitions).as(cut).isEmpty();
            assertThat(states).as(cut).isEmpty();
        }
        engine.define(DOCUMENT, Set.of()).start(Set.of());
        hypervisor.only().end();
    }
}
