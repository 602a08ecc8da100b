package dev.berth.daemon;

import dev.berth.engine.Engine;
import dev.berth.engine.Guest;
import dev.berth.engine.GuestIdentity;
import dev.berth.wire.generated.DomainRef;

/** Guests and the references by which they travel. */
record Guests(Engine engine) {
    private static final int NOT_RUNNING = -1;

    Guest of(DomainRef reference) {
        return engine.guest(reference.uuid());
    }

    static DomainRef reference(Guest guest) {
        return reference(guest.identity());
    }

    static DomainRef reference(GuestIdentity guest) {
        return new DomainRef(guest.name(), guest.uuid(), guest.id().orElse(NOT_RUNNING));
    }

    /** Sizes travel in KiB. */
    static long kibibytes(long bytes) {
        return bytes >> 10;
    }
}
