package dev.berth.daemon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One wish of a client to hear events. What happens between the wish and the answer to it is kept
 * and told right after the answer: nothing is told before it, nothing after it is missed.
 */
final class Registration {
    private static final int KEPT_MAX = 4096;

    private final Optional<UUID> guest;
    private final Consumer<Told> teller;
    private final Consumer<String> lost;
    private final List<Told> kept = new ArrayList<>();
    private boolean answered;
    private boolean cancelled;

    /**
     * @param guest whose events are wanted; empty: everybody's
     * @param teller sends an event to the client; does not wait
     * @param lost lets the client know, with the reason, that it cannot be told everything
     */
    Registration(Optional<UUID> guest, Consumer<Told> teller, Consumer<String> lost) {
        this.guest = guest;
        this.teller = teller;
        this.lost = lost;
    }

    /** Called by the relay, in the order in which things happened. */
    synchronized void hear(Told told) {
        if (cancelled
                || guest.filter(wanted -> !wanted.equals(told.event().guest().uuid()))
                        .isPresent()) {
            return;
        }
        if (answered) {
            teller.accept(told);
        } else if (kept.size() < KEPT_MAX) {
            kept.add(told);
        } else {
            lost("more than %d events came before the answer".formatted(KEPT_MAX));
        }
    }

    /** Some events cannot be told. */
    synchronized void lost(String reason) {
        cancel();
        lost.accept(reason);
    }

    /** The client has its answer; it is told what was kept for it. */
    synchronized void answered() {
        answered = true;
        kept.forEach(teller);
        kept.clear();
    }

    /** Nothing is told any more once this returns. */
    synchronized void cancel() {
        cancelled = true;
        kept.clear();
    }
}
