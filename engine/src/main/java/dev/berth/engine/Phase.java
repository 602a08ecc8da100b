package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.vocabulary.PausedReason;
import dev.berth.model.vocabulary.ShutoffReason;
import dev.berth.model.vocabulary.StateReason;
import dev.berth.store.RuntimeState;

/** How far a guest is; what can be done with it is in the type. */
sealed interface Phase {
    StateReason state();

    /** Its name and UUID are claimed; nothing is stored yet and nobody sees it. */
    record Nascent() implements Phase {
        @Override
        public StateReason state() {
            return ShutoffReason.UNKNOWN;
        }
    }

    record Off(ShutoffReason state) implements Phase {}

    /** QEMU is being started; all of it can still be undone. */
    record Starting(int id, Domain domain) implements Phase {
        @Override
        public StateReason state() {
            return PausedReason.STARTING_UP;
        }
    }

    /**
     * QEMU runs, whatever its processors do.
     *
     * @param run as it was last written to disk
     * @param responding whether QEMU kept its last deadline
     */
    record Live(int id, Machine machine, Domain domain, RuntimeState run, boolean responding)
            implements Phase {
        @Override
        public StateReason state() {
            return run.state();
        }

        Live with(RuntimeState changed) {
            return new Live(id, machine, domain, changed, responding);
        }

        Live with(Domain changed) {
            return new Live(
                    id, machine, changed, run.withDomain(Documents.live(changed, id)), responding);
        }

        Live responding(boolean yes) {
            return new Live(id, machine, domain, run, yes);
        }
    }

    /** Forgotten; its name and UUID are free again. */
    record Gone() implements Phase {
        @Override
        public StateReason state() {
            return ShutoffReason.UNKNOWN;
        }
    }
}
