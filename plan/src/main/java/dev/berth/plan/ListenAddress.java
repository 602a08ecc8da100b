package dev.berth.plan;

import dev.berth.model.domain.Listen;

import java.util.Optional;

/** The address that a display listens at. */
final class ListenAddress {
    private ListenAddress() {}

    /** Empty where the host's settings say. */
    static Optional<String> of(Listen listen, Planning planning) {
        if (listen.type() != Listen.Type.NETWORK || listen.address().isPresent()) {
            return listen.address();
        }
        String network = listen.network().orElse("");
        throw Unplanned.of("a display that listens at network '" + network + "'");
    }
}
