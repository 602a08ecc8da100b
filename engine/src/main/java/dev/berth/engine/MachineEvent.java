package dev.berth.engine;

import dev.berth.model.vocabulary.GraphicsPhase;
import dev.berth.model.vocabulary.IoErrorAction;
import dev.berth.model.vocabulary.TrayChange;
import dev.berth.model.vocabulary.WatchdogAction;

import java.util.List;
import java.util.Optional;

/** What a running QEMU tells of itself, in the words the engine decides by. */
sealed interface MachineEvent {
    /** Its processors stand still. */
    record Stopped() implements MachineEvent {}

    /** Its processors run. */
    record Resumed() implements MachineEvent {}

    /** The guest switched itself off, or was switched off; QEMU stays, stopped. */
    record ShutDown(Initiator initiator) implements MachineEvent {}

    /** Who switched the guest off. */
    enum Initiator {
        GUEST,
        HOST,
        UNKNOWN
    }

    record WasReset() implements MachineEvent {}

    record Panicked() implements MachineEvent {}

    /** The guest crashed and runs its crash kernel. */
    record CrashLoaded() implements MachineEvent {}

    record SleptToMemory() implements MachineEvent {}

    record SleptToDisk() implements MachineEvent {}

    record Woke() implements MachineEvent {}

    /**
     * @param offset seconds from the host's time, in UTC
     */
    record ClockSet(long offset) implements MachineEvent {}

    record WatchdogFired(WatchdogAction action) implements MachineEvent {}

    /**
     * @param node the block node or device that failed
     */
    record IoFailed(String node, IoErrorAction action, String reason) implements MachineEvent {}

    /**
     * @param actual in bytes
     */
    record BalloonMoved(long actual) implements MachineEvent {}

    record TrayMoved(String alias, TrayChange change) implements MachineEvent {}

    record DeviceGone(String alias) implements MachineEvent {}

    record DeviceStays(String alias) implements MachineEvent {}

    /** The guest opened or closed a virtio-serial port. */
    record PortChanged(String alias, boolean open) implements MachineEvent {}

    record GraphicsClient(
            GraphicsPhase phase,
            GuestEvent.Address local,
            GuestEvent.Address remote,
            String authentication,
            List<GuestEvent.Subject> subjects)
            implements MachineEvent {
        public GraphicsClient {
            subjects = List.copyOf(subjects);
        }
    }

    /** Every event once more as it came. */
    record Raw(String name, long seconds, int microseconds, Optional<String> details)
            implements MachineEvent {}

    /** QEMU let a deadline pass, or answers again. */
    record Responding(boolean yes) implements MachineEvent {}

    /** The process is gone; the last event of its machine. */
    record Ended(String how) implements MachineEvent {}
}
