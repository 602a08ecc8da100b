package dev.berth.engine;

import dev.berth.model.vocabulary.StateReason;

/**
 * What a guest is at one moment; all parts belong together.
 *
 * @param persistent whether a definition stays when the guest stops
 * @param updated whether the definition differs from the running guest's
 * @param responding false from the moment QEMU let a deadline pass until it answers again
 */
public record GuestView(
        GuestIdentity identity,
        StateReason state,
        boolean persistent,
        boolean autostart,
        boolean managedSave,
        boolean updated,
        boolean responding) {
    /** Whether QEMU runs for this guest. */
    public boolean active() {
        return identity.id().isPresent();
    }
}
