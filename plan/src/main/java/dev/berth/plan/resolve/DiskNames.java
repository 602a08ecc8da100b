package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskTarget;
import dev.berth.model.domain.Domain;

/** What disks are called: by their place on a bus, or by their number where the bus has none. */
final class DiskNames {
    private DiskNames() {}

    static String of(Disk disk, Domain domain) {
        String bus = disk.bus().token();
        if (!(disk.info().address().orElse(null) instanceof Address.Drive a)) {
            return bus + "-disk" + disk.target().number();
        }
        boolean targets = disk.bus() == DiskTarget.Bus.SCSI && hasTargets(a, domain);
        return "%s%d-%d-%s%d"
                .formatted(bus, a.controller(), a.bus(), targets ? a.target() + "-" : "", a.unit());
    }

    /** All SCSI controllers but LSI Logic's tell targets and units apart. */
    static boolean hasTargets(Address.Drive address, Domain domain) {
        return domain.devices()
                .of(Controller.class)
                .filter(c -> c.is(Controller.Type.SCSI, address.controller()))
                .noneMatch(c -> c.isModel("lsilogic"));
    }
}
