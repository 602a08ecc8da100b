package dev.berth.plan;

import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.OperatingSystem.BootDevice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns "boot from disk, then from the network" into boot indexes: the first device of each kind
 * gets the kind's place. Where devices carry their own order there is nothing to do.
 */
final class BootOrder {
    private BootOrder() {}

    static Domain apply(Domain domain) {
        List<BootDevice> wanted = domain.platform().os().boot();
        Map<BootDevice, Integer> places = new EnumMap<>(BootDevice.class);
        for (int i = 0; i < wanted.size(); i++) {
            places.put(wanted.get(i), i + 1);
        }
        return domain.mapDevices(device -> {
            Integer place = kind(device).map(places::remove).orElse(null);
            return place == null ? device : device.withInfo(device.info().withBootOrder(place));
        });
    }

    /** As which kind a device can be booted from. */
    private static Optional<BootDevice> kind(Device device) {
        if (device instanceof Disk disk) {
            return Optional.of(
                    switch (disk.kind().device()) {
                        case DISK, LUN -> BootDevice.HD;
                        case CDROM -> BootDevice.CDROM;
                        case FLOPPY -> BootDevice.FD;
                    });
        }
        return device instanceof Interface ? Optional.of(BootDevice.NETWORK) : Optional.empty();
    }
}
