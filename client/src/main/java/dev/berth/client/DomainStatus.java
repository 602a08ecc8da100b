package dev.berth.client;

import dev.berth.model.vocabulary.GuestState;
import dev.berth.model.vocabulary.StateReason;

import java.util.Optional;

/**
 * A guest's state.
 *
 * @param reasonNumber libvirt's number for the reason, which is counted anew for each state
 */
public record DomainStatus(GuestState state, int reasonNumber) {

    /** Why it is in this state, where this library knows the number. */
    public Optional<StateReason> reason() {
        return StateReason.of(state.number(), reasonNumber);
    }
}
