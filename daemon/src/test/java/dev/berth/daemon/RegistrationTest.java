package dev.berth.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.engine.GuestEvent;
import dev.berth.engine.GuestIdentity;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

class RegistrationTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private final List<Told> heard = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    @Test
    void nothingIsToldBeforeTheAnswerAndNothingIsMissedAfterIt() {
        Registration registration = registration(Optional.empty());
        registration.hear(event(ONE));
        registration.hear(event(OTHER));
        assertThat(heard).isEmpty();
        registration.answered();
        assertThat(heard).containsExactly(event(ONE), event(OTHER));
        registration.hear(event(ONE));
        assertThat(heard).containsExactly(event(ONE), event(OTHER), event(ONE));
    }

    @Test
    void onlyTheWantedGuestIsHeard() {
        Registration registration = registration(Optional.of(OTHER));
        registration.answered();
        registration.hear(event(ONE));
        registration.hear(event(OTHER));
        assertThat(heard).containsExactly(event(OTHER));
    }

    @Test
    void nothingIsToldAfterItWasCancelled() {
        Registration registration = registration(Optional.empty());
        registration.hear(event(ONE));
        registration.cancel();
        registration.answered();
        registration.hear(event(ONE));
        assertThat(heard).isEmpty();
    }

    @Test
    void aClientThatCannotBeToldEverythingLearnsIt() {
        Registration registration = registration(Optional.empty());
        for (int i = 0; i < 10_000; i++) {
            registration.hear(event(ONE));
        }
        assertThat(lost).hasSize(1);
        registration.answered();
        assertThat(heard).isEmpty();
    }

    private Registration registration(Optional<UUID> guest) {
        return new Registration(guest, heard::add, lost::add);
    }

    private static Told event(UUID guest) {
        return new Told(
                new GuestEvent.Rebooted(new GuestIdentity("guest", guest, OptionalInt.of(1))),
                List.of());
    }
}
