package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.store.Definition;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * All that is known of a guest at one moment; immutable, so that reading it needs no lock.
 *
 * @param updated whether the definition was changed while the guest ran
 */
record Snapshot(
        String name, UUID uuid, Optional<Persistent> persistent, Phase phase, boolean updated) {
    /** A definition and what it says. */
    record Persistent(Definition stored, Domain domain) {}

    OptionalInt id() {
        return switch (phase) {
            case Phase.Starting starting -> OptionalInt.of(starting.id());
            case Phase.Live live -> OptionalInt.of(live.id());
            case Phase.Nascent _, Phase.Off _, Phase.Gone _ -> OptionalInt.empty();
        };
    }

    Optional<Phase.Live> live() {
        return phase instanceof Phase.Live live ? Optional.of(live) : Optional.empty();
    }

    GuestIdentity identity() {
        return new GuestIdentity(name, uuid, id());
    }

    /** Whether anybody may see it. */
    boolean visible() {
        return switch (phase) {
            case Phase.Off _, Phase.Live _ -> true;
            case Phase.Starting _ -> true;
            case Phase.Nascent _, Phase.Gone _ -> false;
        };
    }

    /** What runs, or would run. */
    Optional<Domain> current() {
        return switch (phase) {
            case Phase.Starting starting -> Optional.of(starting.domain());
            case Phase.Live live -> Optional.of(live.domain());
            case Phase.Nascent _, Phase.Off _, Phase.Gone _ -> persistent.map(Persistent::domain);
        };
    }

    Snapshot with(Phase changed) {
        return new Snapshot(name, uuid, persistent, changed, updated);
    }

    Snapshot with(Optional<Persistent> changed) {
        return new Snapshot(name, uuid, changed, phase, updated);
    }

    Snapshot named(String changed) {
        return new Snapshot(changed, uuid, persistent, phase, updated);
    }

    GuestView view() {
        boolean autostart = persistent.map(p -> p.stored().autostart()).orElse(false);
        boolean responding = live().map(Phase.Live::responding).orElse(true);
        return new GuestView(
                identity(),
                phase.state(),
                persistent.isPresent(),
                autostart,
                false,
                updated,
                responding);
    }

    Snapshot updated(boolean changed) {
        return new Snapshot(name, uuid, persistent, phase, changed);
    }
}
