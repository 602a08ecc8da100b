package dev.berth.plan;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskTuning.IoTune;
import dev.berth.model.domain.DiskTuning.IoTune.Limit;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** How much a drive may read and write. */
final class ThrottlePlan {
    static final Rule LIMITS =
            new Rule(
                    "disk.limits",
                    "/domain/devices/disk/iotune",
                    "block_set_io_throttle",
                    "Limits are set on the drive before the guest runs, and can change later.");

    private ThrottlePlan() {}

    static void plan(Disk disk, Planning planning) {
        disk.tuning()
                .limits()
                .ifPresent(limits ->
                        planning.add(
                                Stage.DISKS,
                                new Step.Throttle(
                                        arguments(limits, disk), planning.origin(disk, LIMITS))));
    }

    private static Json.Members arguments(IoTune limits, Disk disk) {
        Json.Members all = Json.object().with("id", qomName(disk));
        all = with(all, "bps", limits.bytes());
        all = with(all, "bps_rd", limits.readBytes());
        all = with(all, "bps_wr", limits.writeBytes());
        all = with(all, "iops", limits.operations());
        all = with(all, "iops_rd", limits.readOperations());
        all = with(all, "iops_wr", limits.writeOperations());
        return all.withOptional("iops_size", limits.size()).withOptional("group", limits.group());
    }

    /** The average is always said; a burst, and how long it may last, where there is one. */
    private static Json.Members with(Json.Members all, String name, Limit limit) {
        return all.with(name, limit.average().orElse(0L))
                .withOptional(name + "_max", limit.burst())
                .withOptional(name + "_max_length", limit.seconds());
    }

    /** Where QEMU's object model has the drive. */
    private static String qomName(Disk disk) {
        String alias = disk.info().alias().orElseThrow();
        return switch (disk.bus()) {
            case VIRTIO -> "/machine/peripheral/" + alias + "/virtio-backend";
            case USB -> "/machine/peripheral/" + alias + "/" + alias + ".0/legacy[0]";
            case IDE, FDC, SCSI, SATA, XEN, UML, SD, NVME -> alias;
        };
    }
}
