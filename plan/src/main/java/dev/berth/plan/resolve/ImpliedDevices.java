package dev.berth.plan.resolve;

import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.MemoryBalloon;
import dev.berth.model.domain.Watchdog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Devices that a guest has without its document naming them. */
final class ImpliedDevices {
    private ImpliedDevices() {}

    static Domain apply(Domain domain, Target target) {
        List<Device> devices = new ArrayList<>(domain.devices().list());
        if (Board.of(domain).isQ35()) {
            chipsetWatchdog(domain).ifPresent(devices::add);
        }
        if (hasBalloon(domain) && domain.devices().of(MemoryBalloon.class).findAny().isEmpty()) {
            devices.add(MemoryBalloon.of(MemoryBalloon.Model.VIRTIO));
        }
        return domain.withDevices(devices);
    }

    private static boolean hasBalloon(Domain domain) {
        boolean bare =
                Board.of(domain).machine().equals("isapc")
                        || Board.of(domain).machine().equals("microvm");
        return Board.of(domain).isX86() && !bare
                || Board.of(domain).isPpc64()
                || Board.of(domain).isS390();
    }

    /** The one in Q35's chipset. */
    private static Optional<Watchdog> chipsetWatchdog(Domain domain) {
        List<Watchdog> watchdogs = domain.devices().of(Watchdog.class).toList();
        boolean there = watchdogs.stream().anyMatch(w -> w.model() == Watchdog.Model.ITCO);
        Watchdog.Action action =
                watchdogs.stream()
                        .findFirst()
                        .flatMap(Watchdog::action)
                        .orElse(Watchdog.Action.RESET);
        return there ? Optional.empty() : Optional.of(Watchdog.of(Watchdog.Model.ITCO, action));
    }
}
