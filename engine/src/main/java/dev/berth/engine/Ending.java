package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.Lifecycle;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.store.RuntimeState;

import java.util.Optional;

/** How a guest's run ends, whatever ended it. On the owner's thread. */
final class Ending {
    private static final System.Logger LOG = System.getLogger(Ending.class.getName());

    private final Desk desk;

    Ending(Desk desk) {
        this.desk = desk;
    }

    /** Clears up after a machine whose process is gone, shows the guest off, and tells it. */
    void end(Phase.Live live, ShutoffReason why, Lifecycle what) {
        live.machine().release();
        clear(live.run());
        off(why);
        desk.emit(what);
        forgetIfTransient();
    }

    /** The guest is off; one without a definition is gone. */
    void off(ShutoffReason why) {
        forgetTpm();
        desk.destroying = false;
        desk.publish(
                desk.snapshot().persistent().isPresent() ? new Phase.Off(why) : new Phase.Gone());
        desk.publish(desk.snapshot().updated(false));
    }

    /** A guest without a definition takes its TPM with it. */
    private void forgetTpm() {
        Optional<Domain> ran =
                switch (desk.snapshot().phase()) {
                    case Phase.Live live -> Optional.of(live.domain());
                    case Phase.Starting starting -> Optional.of(starting.domain());
                    case Phase.Nascent _, Phase.Off _, Phase.Gone _ -> Optional.empty();
                };
        if (desk.snapshot().persistent().isEmpty()
                && ran.filter(it -> !TpmEmulators.persistent(it)).isPresent()) {
            desk.surroundings().hypervisor().forgetTpm(desk.snapshot().uuid());
        }
    }

    void forgetIfTransient() {
        if (desk.snapshot().phase() instanceof Phase.Gone) {
            desk.surroundings().registry().forget(desk.snapshot().uuid());
        }
    }

    /** Frees a name and UUID that nothing came of. */
    void abandonClaim() {
        if (desk.snapshot().phase() instanceof Phase.Nascent) {
            off(ShutoffReason.FAILED);
            forgetIfTransient();
        }
    }

    /** Clears the host, then the state that tells what to clear. */
    void clear(RuntimeState state) {
        try {
            desk.surroundings().hypervisor().clear(state);
            desk.surroundings().states().delete(desk.snapshot().name());
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "guest %s left something behind; the next start of the daemon tries again"
                            .formatted(desk.snapshot().name()),
                    e);
        }
    }
}
