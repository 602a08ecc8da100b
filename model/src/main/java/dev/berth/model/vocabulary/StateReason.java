package dev.berth.model.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A guest's state together with the reason for it: the reason's type is the state. */
public sealed interface StateReason extends Numbered
        permits RunningReason,
                PausedReason,
                ShutdownReason,
                ShutoffReason,
                CrashedReason,
                PmSuspendedReason {

    GuestState state();

    /** The word for the reason in libvirt's run-time state. */
    String word();

    /** The reason that libvirt's run-time state calls {@code state} and {@code reason}. */
    static Optional<StateReason> of(String state, String reason) {
        return all().stream()
                .filter(it -> it.state().word().equals(state) && it.word().equals(reason))
                .findFirst();
    }

    /** The reason with libvirt's numbers {@code state} and {@code reason}. */
    static Optional<StateReason> of(int state, int reason) {
        return all().stream()
                .filter(it -> it.state().number() == state && it.number() == reason)
                .findFirst();
    }

    /** Every reason of every state. */
    static List<StateReason> all() {
        return Stream.<StateReason[]>of(
                        RunningReason.values(),
                        PausedReason.values(),
                        ShutdownReason.values(),
                        ShutoffReason.values(),
                        CrashedReason.values(),
                        PmSuspendedReason.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
