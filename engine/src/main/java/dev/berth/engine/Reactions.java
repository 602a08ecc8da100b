package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Memory;
import dev.berth.model.vocabulary.CrashedReason;
import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.IoErrorAction;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.PmSuspendedReason;
import dev.berth.model.vocabulary.RunningReason;
import dev.berth.model.vocabulary.ShutdownReason;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.model.vocabulary.WatchdogAction;
import dev.berth.store.Supervision;

import java.util.Optional;

/**
 * What follows from what a machine tells: states, reasons and events as libvirt gives them. On the
 * owner's thread.
 */
final class Reactions {
    private static final int BYTES_PER_KIB = 1024;

    private final Desk desk;
    private final Ending ending;

    Reactions(Desk desk, Ending ending) {
        this.desk = desk;
        this.ending = ending;
    }

    /**
     * @param id the guest's number when that machine was started; another machine's is ignored
     */
    void to(int id, MachineEvent event) {
        desk.snapshot().live().filter(live -> live.id() == id).ifPresent(live -> to(live, event));
    }

    private void to(Phase.Live live, MachineEvent event) {
        switch (event) {
            case MachineEvent.Stopped _ -> stopped(live);
            case MachineEvent.Resumed _ -> resumed(live);
            case MachineEvent.ShutDown(MachineEvent.Initiator initiator) ->
                    shutDown(live, initiator);
            case MachineEvent.WasReset _ -> desk.emit(GuestEvent.Rebooted::new);
            case MachineEvent.Panicked _ -> panicked(live);
            case MachineEvent.CrashLoaded _ -> desk.emit(Lifecycle.CRASHED_CRASH_LOADED);
            case MachineEvent.SleptToMemory _ -> sleptToMemory(live);
            case MachineEvent.SleptToDisk _ -> sleptToDisk(live);
            case MachineEvent.Woke _ -> woke(live);
            case MachineEvent.WatchdogFired(WatchdogAction action) -> watchdog(live, action);
            case MachineEvent.IoFailed failed -> ioFailed(live, failed);
            case MachineEvent.BalloonMoved(long actual) -> balloon(live, actual);
            case MachineEvent.Responding(boolean yes) -> responding(live, yes);
            case MachineEvent.Ended _ -> ended(live);
            case MachineEvent.ClockSet _,
                    MachineEvent.TrayMoved _,
                    MachineEvent.DeviceGone _,
                    MachineEvent.DeviceStays _,
                    MachineEvent.PortChanged _,
                    MachineEvent.GraphicsClient _,
                    MachineEvent.Raw _ ->
                    desk.emit(guest -> Tidings.of(guest, event));
        }
    }

    private void stopped(Phase.Live live) {
        if (desk.stopFollows) {
            desk.stopFollows = false;
            return;
        }
        PausedReason why = desk.pausing;
        desk.pausing = PausedReason.UNKNOWN;
        if (live.state().state() == GuestState.RUNNING) {
            desk.note(live, why);
            desk.emit(Lifecycle.SUSPENDED_PAUSED);
        }
    }

    private void resumed(Phase.Live live) {
        RunningReason why = desk.resuming;
        desk.resuming = RunningReason.UNPAUSED;
        if (live.state().state() != GuestState.RUNNING) {
            desk.note(live, why);
            desk.emit(Lifecycle.RESUMED_UNPAUSED);
        }
    }

    private void shutDown(Phase.Live live, MachineEvent.Initiator initiator) {
        GuestState state = live.state().state();
        boolean endedBefore = state == GuestState.SHUTDOWN || state == GuestState.CRASHED;
        if (endedBefore || desk.destroying) {
            return;
        }
        boolean again =
                live.run().supervision().map(Supervision::pendingReboot).orElse(false)
                        || LifecycleAction.onPoweroff(live.domain()) == LifecycleAction.RESTART;
        if (again && initiator != MachineEvent.Initiator.HOST) {
            desk.stopFollows = true;
            bootAgain(live, RunningReason.BOOTED);
            return;
        }
        desk.note(live, ShutdownReason.UNKNOWN);
        desk.emit(
                switch (initiator) {
                    case GUEST -> Lifecycle.SHUTDOWN_GUEST;
                    case HOST -> Lifecycle.SHUTDOWN_HOST;
                    case UNKNOWN -> Lifecycle.SHUTDOWN_FINISHED;
                });
        if (LifecycleAction.onPoweroff(live.domain()) != LifecycleAction.PRESERVE) {
            live.machine().terminate();
        }
    }

    /** The machine stays and boots anew, as if its reset button had been pressed. */
    private void bootAgain(Phase.Live live, RunningReason why) {
        Supervision supervision = live.run().supervision().orElseGet(Supervision::starting);
        desk.note(live.with(live.run().withSupervision(supervision.withPendingReboot(false))));
        desk.resuming = why;
        live.machine().reset();
        live.machine().resume();
    }

    private void panicked(Phase.Live live) {
        desk.note(live, CrashedReason.PANICKED);
        desk.emit(Lifecycle.CRASHED_PANICKED);
        switch (LifecycleAction.onCrash(live.domain())) {
            case DESTROY -> live.machine().terminate();
            case RESTART ->
                    desk.snapshot()
                            .live()
                            .ifPresent(crashed -> bootAgain(crashed, RunningReason.CRASHED));
            case PRESERVE -> {}
        }
    }

    private void sleptToMemory(Phase.Live live) {
        desk.note(live, PmSuspendedReason.UNKNOWN);
        desk.emit(Lifecycle.PM_SUSPENDED_MEMORY);
        desk.emit(GuestEvent.FellAsleep::new);
    }

    private void sleptToDisk(Phase.Live live) {
        desk.note(live, PmSuspendedReason.UNKNOWN);
        desk.emit(Lifecycle.PM_SUSPENDED_DISK);
        desk.emit(GuestEvent.FellAsleepToDisk::new);
    }

    private void woke(Phase.Live live) {
        if (live.state().state() == GuestState.PM_SUSPENDED) {
            desk.note(live, RunningReason.WAKEUP);
            desk.emit(Lifecycle.STARTED_WAKEUP);
        }
        desk.emit(GuestEvent.WokenUp::new);
    }

    private void watchdog(Phase.Live live, WatchdogAction action) {
        desk.emit(guest -> new GuestEvent.WatchdogFired(guest, action));
        if (action == WatchdogAction.PAUSE && live.state().state() == GuestState.RUNNING) {
            desk.note(live, PausedReason.WATCHDOG);
            desk.emit(Lifecycle.SUSPENDED_WATCHDOG);
        }
    }

    private void ioFailed(Phase.Live live, MachineEvent.IoFailed failed) {
        String source = DiskSource.of(live.domain(), failed.node());
        desk.emit(guest ->
                new GuestEvent.IoFailed(
                        guest, source, failed.node(), failed.action(), failed.reason()));
        boolean running = live.state().state() == GuestState.RUNNING;
        if (failed.action() == IoErrorAction.PAUSE && running) {
            desk.note(live, PausedReason.IO_ERROR);
            desk.emit(Lifecycle.SUSPENDED_IO_ERROR);
        }
    }

    private void balloon(Phase.Live live, long actual) {
        Domain domain = live.domain();
        Memory memory = domain.memory();
        Memory changed =
                new Memory(
                        memory.slots(),
                        memory.max(),
                        memory.size(),
                        memory.dumpCore(),
                        Optional.of(actual / BYTES_PER_KIB),
                        memory.backing());
        desk.note(live.with(domain.withMemory(changed)));
        desk.emit(guest -> new GuestEvent.BalloonChanged(guest, actual));
    }

    private void responding(Phase.Live live, boolean yes) {
        if (live.responding() != yes) {
            desk.publish(live.responding(yes));
        }
    }

    private void ended(Phase.Live live) {
        GuestState state = live.state().state();
        if (desk.destroying) {
            ending.end(live, ShutoffReason.DESTROYED, Lifecycle.STOPPED_DESTROYED);
        } else if (state == GuestState.SHUTDOWN) {
            ending.end(live, ShutoffReason.SHUTDOWN, Lifecycle.STOPPED_SHUTDOWN);
        } else if (state == GuestState.CRASHED) {
            ending.end(live, ShutoffReason.CRASHED, Lifecycle.STOPPED_CRASHED);
        } else {
            ending.end(live, ShutoffReason.CRASHED, Lifecycle.STOPPED_FAILED);
        }
    }
}
