package dev.berth.plan.resolve;

import dev.berth.model.domain.CharacterBackend;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Panic;
import dev.berth.model.domain.RandomGenerator;
import dev.berth.model.domain.Redirection;
import dev.berth.model.domain.Sound;
import dev.berth.model.domain.Vsock;
import dev.berth.model.domain.Watchdog;

import java.util.List;
import java.util.Optional;

/** Defaults of devices that depend on the board alone, and what a board cannot carry. */
final class SimpleDefaults {
    private static final String RANDOM_DEVICE = "/dev/random";

    /** Of a virtio sound card: one to play, one to record. */
    private static final int STREAMS = 2;

    /** What viewers by D-Bus look for. */
    private static final String USB_CHANNEL = "org.qemu.usbredir";

    private SimpleDefaults() {}

    static Domain apply(Domain domain, Target target) {
        oneActionForAllWatchdogs(domain, target);
        return domain.mapDevices(device -> filled(device, domain));
    }

    private static Device filled(Device device, Domain domain) {
        if (device instanceof Panic panic && panic.model().isEmpty()) {
            return panic.withModel(model(domain));
        }
        if (device instanceof Watchdog watchdog && watchdog.action().isEmpty()) {
            return watchdog.withAction(Watchdog.Action.RESET);
        }
        if (device instanceof Sound sound
                && sound.model() == Sound.Model.VIRTIO
                && sound.streams().isEmpty()) {
            return sound.withStreams(STREAMS);
        }
        if (device instanceof Vsock vsock) {
            return vsock.settled();
        }
        if (device instanceof Redirection redirection) {
            return withChannel(redirection);
        }
        return device instanceof RandomGenerator generator ? withDevice(generator) : device;
    }

    private static Panic.Model model(Domain domain) {
        if (Board.of(domain).isPseries()) {
            return Panic.Model.PSERIES;
        }
        if (Board.of(domain).isS390()) {
            return Panic.Model.S390;
        }
        return Board.of(domain).isVirt() ? Panic.Model.PVPANIC : Panic.Model.ISA;
    }

    private static Redirection withChannel(Redirection redirection) {
        CharacterBackend backend = redirection.backend();
        boolean unnamed =
                backend.source() instanceof CharacterSource.Named named
                        && named.kind() == CharacterSource.Kind.DBUS
                        && named.channel().isEmpty();
        return unnamed
                ? redirection.withBackend(
                        backend.withSource(
                                new CharacterSource.Named(
                                        CharacterSource.Kind.DBUS, Optional.of(USB_CHANNEL))))
                : redirection;
    }

    private static RandomGenerator withDevice(RandomGenerator generator) {
        RandomGenerator.Backend backend = generator.backend();
        boolean unnamed =
                backend.kind() == RandomGenerator.Kind.RANDOM && backend.device().isEmpty();
        return unnamed
                ? generator.withBackend(
                        new RandomGenerator.Backend(
                                backend.kind(), Optional.of(RANDOM_DEVICE), Optional.empty()))
                : generator;
    }

    private static void oneActionForAllWatchdogs(Domain domain, Target target) {
        List<Watchdog> watchdogs = domain.devices().of(Watchdog.class).toList();
        for (Watchdog watchdog : watchdogs) {
            if (!watchdog.action().equals(watchdogs.getFirst().action())) {
                target.refuse(
                        watchdog,
                        "watchdog: all watchdogs of a guest have one action; give each action '"
                                + watchdogs.getFirst().action().map(a -> a.token()).orElse("reset")
                                + "'");
            }
        }
    }
}
