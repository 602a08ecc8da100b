package dev.berth.daemon;

import dev.berth.engine.GuestEvent;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

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
    private final Consumer<GuestEvent> teller;
    private final List<GuestEvent> kept = new ArrayList<>();
    private boolean answered;
    private boolean cancelled;

    /**
     * @param guest whose events are wanted; empty: everybody's
     * @param teller sends an event to the client; does not wait
     */
    Registration(Optional<UUID> guest, Consumer<GuestEvent> teller) {
        this.guest = guest;
        this.teller = teller;
    }

    /** Called by the relay, in the order in which things happened. */
    synchronized void hear(GuestEvent event) {
        if (cancelled || guest.filter(wanted -> !wanted.equals(event.guest().uuid())).isPresent()) {
            return;
        }
        if (answered) {
            teller.accept(event);
        } else if (kept.size() < KEPT_MAX) {
            kept.add(event);
        } else {
            throw new BerthException(
                    ErrorCode.RESOURCE_BUSY,
                    "more than %d events came before a registration was answered"
                            .formatted(KEPT_MAX));
        }
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
