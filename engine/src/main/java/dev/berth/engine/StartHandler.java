package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.codec.Source;
import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.RunningReason;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.model.vocabulary.StartFlag;
import dev.berth.store.RuntimeState;
import dev.berth.store.Supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Starts guests. On the owner's thread. */
final class StartHandler {
    private final Desk desk;
    private final Ending ending;
    private final Runnable settle;
    private final Handlers.Listener listener;

    StartHandler(Desk desk, Ending ending, Runnable settle, Handlers.Listener listener) {
        this.desk = desk;
        this.ending = ending;
        this.settle = settle;
        this.listener = listener;
    }

    void start(Set<StartFlag> flags) {
        create(desk.snapshot().persistent().orElseThrow().domain(), flags);
    }

    void create(Domain domain, Set<StartFlag> flags) {
        try {
            refuseUnsupported(flags);
            launch(domain, flags);
        } catch (RuntimeException failure) {
            abandon(failure);
            throw failure;
        }
    }

    private static void refuseUnsupported(Set<StartFlag> flags) {
        if (flags.contains(StartFlag.AUTODESTROY)) {
            throw Unsupported.feature("autodestroy");
        }
        if (flags.contains(StartFlag.RESET_NVRAM)) {
            throw Unsupported.feature("resetting the nvram at start");
        }
    }

    /** From the first line on disk says that there may be something to clear up. */
    private void launch(Domain domain, Set<StartFlag> flags) {
        int id = desk.surroundings().ids().next();
        RuntimeState starting = starting(domain, id);
        desk.save(starting);
        desk.publish(new Phase.Starting(id, domain));
        Machine machine =
                desk.surroundings()
                        .hypervisor()
                        .launch(
                                starting,
                                domain,
                                id,
                                desk::save,
                                event -> listener.happened(id, event));
        RuntimeState run = live(machine.facts());
        Domain described = Documents.read(run.domain());
        Phase.Live live = new Phase.Live(id, machine, described, run, true);
        desk.publish(live);
        if (flags.contains(StartFlag.PAUSED)) {
            desk.update(live, PausedReason.USER);
        } else {
            run(live);
        }
        announce(flags);
    }

    private void run(Phase.Live live) {
        desk.resuming = RunningReason.BOOTED;
        live.machine().resume();
        settle.run();
        if (desk.snapshot().phase().state() == PausedReason.STARTING_UP) {
            desk.update(live, RunningReason.BOOTED);
        }
    }

    private void announce(Set<StartFlag> flags) {
        desk.emit(Lifecycle.STARTED_BOOTED);
        if (flags.contains(StartFlag.PAUSED)) {
            desk.emit(Lifecycle.SUSPENDED_PAUSED);
        }
    }

    private static RuntimeState starting(Domain domain, int id) {
        return new RuntimeState(
                PausedReason.STARTING_UP,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Supervision.starting()),
                Documents.live(domain, id),
                Source.DEFAULT);
    }

    private static RuntimeState live(RuntimeState facts) {
        Supervision supervision = facts.supervision().orElseGet(Supervision::starting);
        return facts.withSupervision(supervision.withPhase(Supervision.Phase.LIVE));
    }

    /** Leaves nothing of a start that failed. */
    private void abandon(RuntimeException failure) {
        switch (desk.snapshot().phase()) {
            case Phase.Live live -> {
                live.machine().kill();
                live.machine().release();
                ending.clear(live.run());
                ending.off(ShutoffReason.FAILED);
            }
            case Phase.Starting _ -> {
                forgetState(failure);
                ending.off(ShutoffReason.FAILED);
            }
            case Phase.Nascent _ -> ending.off(ShutoffReason.FAILED);
            case Phase.Off _, Phase.Gone _ -> {}
        }
        ending.forgetIfTransient();
    }

    private void forgetState(RuntimeException failure) {
        try {
            desk.surroundings().states().delete(desk.snapshot().name());
        } catch (BerthException e) {
            failure.addSuppressed(e);
        }
    }
}
