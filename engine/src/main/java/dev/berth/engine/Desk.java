package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.RunningReason;
import dev.berth.model.vocabulary.StateReason;
import dev.berth.store.RuntimeState;

import java.util.function.Function;

/**
 * What a guest's owner works on: the snapshot that all read, and what it expects of its machine.
 * Written by the owner's thread alone; the order is always disk, snapshot, event.
 */
final class Desk {
    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    private final Surroundings surroundings;
    private volatile Snapshot snapshot;

    /** Why the processors are about to run, if somebody asked for it. */
    RunningReason resuming = RunningReason.UNPAUSED;

    /** Why the processors are about to stand still, if somebody asked for it. */
    PausedReason pausing = PausedReason.UNKNOWN;

    /** Whether the machine will tell that it stopped because of what it told before. */
    boolean stopFollows;

    /** Set by whoever destroys, before the process hears of it. */
    volatile boolean destroying;

    Desk(Surroundings surroundings, Snapshot snapshot) {
        this.surroundings = surroundings;
        this.snapshot = snapshot;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void publish(Snapshot changed) {
        snapshot = changed;
    }

    void publish(Phase phase) {
        snapshot = snapshot.with(phase);
    }

    void emit(Function<GuestIdentity, GuestEvent> event) {
        surroundings.events().publish(event.apply(snapshot.identity()));
    }

    void emit(Lifecycle what) {
        emit(guest -> new GuestEvent.LifecycleChanged(guest, what));
    }

    /** Writes down a change of a running guest, then shows it. */
    void update(Phase.Live live) {
        save(live.run());
        publish(live);
    }

    void update(Phase.Live live, StateReason state) {
        update(live.with(live.run().withState(state)));
    }

    /**
     * As {@link #update}, for what has happened anyhow: that it could not be written down is
     * logged, and the next daemon asks QEMU.
     */
    void note(Phase.Live live) {
        try {
            save(live.run());
        } catch (BerthException e) {
            LOG.log(System.Logger.Level.WARNING, "guest " + snapshot.name(), e);
        }
        publish(live);
    }

    void note(Phase.Live live, StateReason state) {
        note(live.with(live.run().withState(state)));
    }

    void save(RuntimeState state) {
        surroundings.states().save(snapshot.name(), state.write());
    }
}
