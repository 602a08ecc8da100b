package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskDriver;
import dev.berth.model.domain.DiskDriver.Policy;
import dev.berth.model.domain.DiskKind;
import dev.berth.model.domain.DiskTarget;
import dev.berth.model.domain.DiskTraits;
import dev.berth.model.domain.DiskTuning;
import dev.berth.qapi.Json;

import java.util.Optional;

/** The drive that the guest sees. */
final class DiskDrive {
    private final Disk disk;
    private final Planning planning;

    private DiskDrive(Disk disk, Planning planning) {
        this.disk = disk;
        this.planning = planning;
    }

    /**
     * @param node of its medium; empty where there is none
     */
    static Json.Members of(Disk disk, Optional<String> node, Planning planning) {
        DiskDrive drive = new DiskDrive(disk, planning);
        Json.Members plugged =
                switch (disk.bus()) {
                    case VIRTIO -> drive.virtio();
                    case SCSI -> drive.scsi();
                    case IDE -> drive.ide();
                    case SATA -> drive.sata();
                    case USB -> drive.usb();
                    case FDC ->
                            Json.object()
                                    .with("driver", "floppy")
                                    .with("unit", drive.place().unit());
                    case XEN, UML, SD, NVME ->
                            throw new BerthException(
                                    ErrorCode.CONFIG_UNSUPPORTED,
                                    "disk '%s': bus '%s' is not one of QEMU's"
                                            .formatted(disk.target().device(), disk.bus().token()));
                };
        Json.Members shared = disk.traits().shareable() ? plugged.with("share-rw", true) : plugged;
        return drive.traits(
                shared.withOptional("drive", node).withOptional("id", disk.info().alias()));
    }

    static Json.Members vhostUser(Disk disk, String chardev) {
        return queues(
                        VirtioDevice.properties(
                                VirtioDevice.driver("vhost-user-blk", disk.kind().model(), disk),
                                disk.driver().virtio()),
                        disk)
                .with("chardev", chardev)
                .withOptional("id", disk.info().alias())
                .withOptional("bootindex", disk.info().bootOrder());
    }

    private Json.Members virtio() {
        String driver = VirtioDevice.driver("virtio-blk", disk.kind().model(), disk);
        if (disk.is(DiskKind.Device.LUN)) {
            return Placement.of(disk, planning)
                    .at(
                            queues(VirtioDevice.properties(driver, disk.driver().virtio()), disk)
                                    .with("scsi", true));
        }
        return Placement.of(disk, planning)
                .at(queues(VirtioDevice.properties(driver, disk.driver().virtio()), disk));
    }

    private static Json.Members queues(Json.Members properties, Disk disk) {
        DiskDriver.Queues queues = disk.driver().queues();
        return properties
                .withOptional("ioeventfd", queues.ioeventfd())
                .withOptional("event_idx", queues.eventIndex())
                .withOptional("num-queues", queues.count())
                .withOptional("queue-size", queues.size())
                .withOptional("iothread", queues.iothread().map(i -> "iothread" + i))
                .withOptional("iothread-vq-mapping", ControllerPlan.mapping(queues.iothreads()));
    }

    private Address.Drive place() {
        return disk.info().address().orElse(null) instanceof Address.Drive drive
                ? drive
                : new Address.Drive(0, 0, 0, 0);
    }

    private String bus(Controller.Type type) {
        return Placement.of(disk, planning).bus(type, place().controller());
    }

    private Json.Members scsi() {
        Address.Drive at = place();
        String driver =
                switch (disk.kind().device()) {
                    case LUN -> "scsi-block";
                    case CDROM -> "scsi-cd";
                    case DISK, FLOPPY -> "scsi-hd";
                };
        Json.Members card = Json.object().with("driver", driver);
        Json.Members placed =
                hasTargets()
                        ? card.with("bus", bus(Controller.Type.SCSI) + ".0")
                                .with("channel", at.bus())
                                .with("scsi-id", at.target())
                                .with("lun", at.unit())
                        : card.with("bus", bus(Controller.Type.SCSI) + "." + at.bus())
                                .with("scsi-id", at.unit());
        if (disk.is(DiskKind.Device.LUN)) {
            return placed;
        }
        return placed.withOptional(
                "device_id",
                disk.traits().serial().or(() -> disk.info().alias().map(a -> "drive-" + a)));
    }

    private boolean hasTargets() {
        return planning.domain()
                .devices()
                .of(Controller.class)
                .filter(c -> c.is(Controller.Type.SCSI, place().controller()))
                .noneMatch(c -> c.isModel("lsilogic"));
    }

    private String diskOrCdrom(String kind) {
        return kind + (disk.is(DiskKind.Device.CDROM) ? "-cd" : "-hd");
    }

    private Json.Members ide() {
        return Json.object()
                .with("driver", diskOrCdrom("ide"))
                .with("bus", bus(Controller.Type.IDE) + "." + place().bus())
                .with("unit", place().unit());
    }

    private Json.Members sata() {
        return Json.object()
                .with("driver", diskOrCdrom("ide"))
                .with("bus", bus(Controller.Type.SATA) + "." + place().unit());
    }

    private Json.Members usb() {
        if (disk.kind().model().filter("usb-bot"::equals).isPresent()) {
            throw Unplanned.of("disk model 'usb-bot'");
        }
        return Placement.of(disk, planning).at(Json.object().with("driver", "usb-storage"));
    }

    private Json.Members traits(Json.Members drive) {
        DiskTuning.Blocks blocks = disk.tuning().blocks();
        DiskTraits traits = disk.traits();
        Json.Members told =
                (disk.bus() == DiskTarget.Bus.FDC
                                ? drive
                                : drive.withOptional("bootindex", disk.info().bootOrder()))
                        .withOptional("logical_block_size", blocks.logical())
                        .withOptional("physical_block_size", blocks.physical())
                        .withOptional("discard_granularity", blocks.discardGranularity());
        if (traits.wwn().isPresent()) {
            told = told.withUnsigned("wwn", wwn(traits.wwn().get()));
        }
        return policies(geometry(named(told)));
    }

    private Json.Members named(Json.Members drive) {
        DiskTraits traits = disk.traits();
        boolean scsi = disk.bus() == DiskTarget.Bus.SCSI;
        return removable(
                drive.withOptional("rotation_rate", disk.target().rotationRate())
                        .withOptional("vendor", traits.vendor())
                        .withOptional(scsi ? "product" : "model", traits.product()));
    }

    private Json.Members removable(Json.Members drive) {
        return disk.bus() == DiskTarget.Bus.USB
                ? drive.with("removable", disk.target().removable().orElse(false))
                : drive.withOptional("removable", disk.target().removable());
    }

    private Json.Members geometry(Json.Members drive) {
        DiskTuning.Geometry geometry = disk.tuning().geometry();
        return drive.withOptional(
                        "write-cache",
                        disk.bus() == DiskTarget.Bus.FDC || disk.is(DiskKind.Device.LUN)
                                ? Optional.empty()
                                : BlockAccess.of(disk).writeCache())
                .withOptional("cyls", geometry.cylinders())
                .withOptional("heads", geometry.heads())
                .withOptional("secs", geometry.sectors())
                .withOptional("bios-chs-trans", geometry.translation());
    }

    private Json.Members policies(Json.Members drive) {
        return drive.withOptional("werror", disk.driver().errors().write().map(DiskDrive::word))
                .withOptional("rerror", read())
                .withOptional("serial", disk.traits().serial());
    }

    /** Reading knows no lack of space; what is said for writing holds for reading too. */
    private Optional<String> read() {
        DiskDriver.Errors errors = disk.driver().errors();
        return errors.read()
                .or(() -> errors.write().filter(p -> p != Policy.ENOSPACE))
                .map(DiskDrive::word);
    }

    private static String word(Policy policy) {
        return policy == Policy.ENOSPACE ? "enospc" : policy.token();
    }

    private static long wwn(String digits) {
        return Long.parseUnsignedLong(digits.replaceFirst("^0x", ""), 16);
    }
}
