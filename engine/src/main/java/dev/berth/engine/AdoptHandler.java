package dev.berth.engine;

import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.store.RuntimeState;
import dev.berth.store.Supervision;

import java.util.Optional;

/**
 * Takes over a guest that an earlier daemon left: one that ran goes on, one that was being started
 * or stopped, or that died meanwhile, is cleared up after. On the owner's thread.
 */
final class AdoptHandler {
    private final Desk desk;
    private final Ending ending;
    private final Runnable settle;
    private final Handlers.Listener listener;

    AdoptHandler(Desk desk, Ending ending, Runnable settle, Handlers.Listener listener) {
        this.desk = desk;
        this.ending = ending;
        this.settle = settle;
        this.listener = listener;
    }

    void adopt(Request.Adopt adoption) {
        desk.surroundings().ids().taken(adoption.id());
        RuntimeState left = adoption.left();
        try {
            switch (phase(left)) {
                case STARTING -> clear(left, ShutoffReason.FAILED);
                case STOPPING -> clear(left, ShutoffReason.DESTROYED);
                case LIVE -> takeOver(adoption);
            }
        } finally {
            adoption.seen().complete(null);
        }
    }

    private static Supervision.Phase phase(RuntimeState left) {
        if (left.pid().isEmpty()) {
            return Supervision.Phase.STARTING;
        }
        return left.supervision().map(Supervision::phase).orElse(Supervision.Phase.LIVE);
    }

    private void clear(RuntimeState left, ShutoffReason why) {
        ending.clear(left);
        ending.off(why);
        ending.forgetIfTransient();
    }

    private void takeOver(Request.Adopt adoption) {
        // Until QEMU answers, the guest is seen running, and can be destroyed.
        desk.surroundings()
                .hypervisor()
                .hold(adoption.left())
                .ifPresent(held -> {
                    show(adoption, held, false);
                    adoption.seen().complete(null);
                });
        Optional<Hypervisor.Adopted> adopted =
                desk.surroundings()
                        .hypervisor()
                        .adopt(adoption.left(), event -> listener.happened(adoption.id(), event));
        if (adopted.isEmpty()) {
            clear(adoption.left(), ShutoffReason.CRASHED);
            return;
        }
        Hypervisor.Adopted found = adopted.get();
        show(adoption, found.machine(), found.now().isPresent());
        found.now().map(AdoptHandler::asTold).ifPresent(e -> listener.happened(adoption.id(), e));
        settle.run();
    }

    private void show(Request.Adopt adoption, Machine machine, boolean responding) {
        desk.publish(
                new Phase.Live(
                        adoption.id(), machine, adoption.domain(), adoption.left(), responding));
    }

    /** What the machine does now, as if it had told us when it began. */
    private static MachineEvent asTold(Hypervisor.RunState now) {
        return switch (now) {
            case RUNNING -> new MachineEvent.Resumed();
            case STOPPED -> new MachineEvent.Stopped();
            case SHUT_DOWN -> new MachineEvent.ShutDown(MachineEvent.Initiator.UNKNOWN);
            case PANICKED -> new MachineEvent.Panicked();
            case IO_ERROR ->
                    new MachineEvent.IoFailed(
                            "", dev.berth.model.vocabulary.IoErrorAction.PAUSE, "");
            case WATCHDOG ->
                    new MachineEvent.WatchdogFired(dev.berth.model.vocabulary.WatchdogAction.PAUSE);
            case SUSPENDED -> new MachineEvent.SleptToMemory();
        };
    }
}
