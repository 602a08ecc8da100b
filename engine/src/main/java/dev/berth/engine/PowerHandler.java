package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.vocabulary.DestroyFlag;
import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.PowerMode;
import dev.berth.model.vocabulary.RunningReason;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.store.Supervision;

import java.time.Duration;
import java.util.Set;

/** Stops, lets run, switches off. On the owner's thread. */
final class PowerHandler {
    /** How long a QEMU has to flush and leave after SIGTERM. */
    static final Duration LEAVE = Duration.ofSeconds(10);

    /** How long the kernel has to end a process after SIGKILL. */
    private static final Duration DIE = Duration.ofSeconds(20);

    private final Desk desk;
    private final Ending ending;
    private final Runnable settle;

    PowerHandler(Desk desk, Ending ending, Runnable settle) {
        this.desk = desk;
        this.ending = ending;
        this.settle = settle;
    }

    private Phase.Live live() {
        return desk.snapshot().live().orElseThrow();
    }

    void suspend() {
        desk.pausing = PausedReason.USER;
        live().machine().pause();
        settle.run();
        // A QEMU whose processors stood still already has nothing to tell.
        desk.snapshot()
                .live()
                .filter(live -> live.state().state() != GuestState.PAUSED)
                .ifPresent(live -> {
                    desk.update(live, PausedReason.USER);
                    desk.emit(Lifecycle.SUSPENDED_PAUSED);
                });
    }

    void resume() {
        desk.resuming = RunningReason.UNPAUSED;
        live().machine().resume();
        settle.run();
        desk.snapshot()
                .live()
                .filter(live -> live.state().state() != GuestState.RUNNING)
                .ifPresent(live -> {
                    desk.update(live, RunningReason.UNPAUSED);
                    desk.emit(Lifecycle.RESUMED_UNPAUSED);
                });
    }

    void shutdown(Set<PowerMode> modes) {
        onlyByButton("shutdown", modes);
        pendingReboot(false);
        live().machine().powerButton();
    }

    void reboot(Set<PowerMode> modes) {
        onlyByButton("reboot", modes);
        pendingReboot(true);
        live().machine().powerButton();
    }

    void reset() {
        live().machine().reset();
    }

    private static void onlyByButton(String what, Set<PowerMode> modes) {
        if (modes.isEmpty() || modes.contains(PowerMode.ACPI_POWER_BUTTON)) {
            return;
        }
        throw Unsupported.feature(what + " by " + modes);
    }

    private void pendingReboot(boolean pending) {
        Phase.Live live = live();
        Supervision supervision = live.run().supervision().orElseGet(Supervision::starting);
        if (supervision.pendingReboot() != pending) {
            Supervision changed = supervision.withPendingReboot(pending);
            desk.update(live.with(live.run().withSupervision(changed)));
        }
    }

    /** Whoever asked has set {@link Desk#destroying} and sent SIGTERM already. */
    void destroy(Set<DestroyFlag> flags) {
        Phase.Live live = live();
        desk.destroying = true;
        live.machine().terminate();
        if (!awaitEnd(live.machine(), LEAVE)) {
            if (flags.contains(DestroyFlag.GRACEFUL)) {
                desk.destroying = false;
                throw new BerthException(
                        ErrorCode.OPERATION_FAILED,
                        "guest '%s' did not end within %d s of SIGTERM; destroy it without --graceful"
                                .formatted(desk.snapshot().name(), LEAVE.toSeconds()));
            }
            live.machine().kill();
            if (!awaitEnd(live.machine(), DIE)) {
                throw new BerthException(
                        ErrorCode.OPERATION_FAILED,
                        "guest '%s': QEMU is not gone %d s after SIGKILL; the host holds it in the kernel"
                                .formatted(desk.snapshot().name(), DIE.toSeconds()));
            }
        }
        ending.end(live, ShutoffReason.DESTROYED, Lifecycle.STOPPED_DESTROYED);
    }

    private static boolean awaitEnd(Machine machine, Duration patience) {
        try {
            return machine.awaitEnd(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
