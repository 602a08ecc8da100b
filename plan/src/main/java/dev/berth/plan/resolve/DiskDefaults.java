package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskKind;
import dev.berth.model.domain.DiskTarget.Bus;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.ImageFormat;
import dev.berth.model.domain.StorageType;

/** What a document leaves open about disks: bus, format, place on the bus. */
final class DiskDefaults {
    private static final int NARROW_SCSI_UNITS = 7;
    private static final int SATA_UNITS = 6;

    private DiskDefaults() {}

    static Domain apply(Domain domain, Target target) {
        return domain.mapDevices(d -> d instanceof Disk disk ? addressed(filled(disk, target)) : d);
    }

    private static Disk filled(Disk disk, Target target) {
        Disk filled = disk;
        if (disk.target().bus().isEmpty()) {
            filled = filled.withTarget(disk.target().withBus(bus(disk)));
        }
        if (disk.driver().name().isEmpty()) {
            filled = filled.withDriver(filled.driver().withName("qemu"));
        }
        if (disk.driver().format().isEmpty() && disk.storage().type() != StorageType.VOLUME) {
            filled = filled.withDriver(filled.driver().withFormat(ImageFormat.RAW));
        }
        if (disk.is(DiskKind.Device.CDROM)) {
            filled = filled.withTraits(disk.traits().asReadonly());
        }
        if (filled.bus() == Bus.USB && disk.kind().model().isEmpty()) {
            filled = filled.withKind(disk.kind().withModel(usbModel(disk, target)));
        }
        if (disk.storage().type() == StorageType.VHOSTUSER && disk.kind().snapshot().isEmpty()) {
            filled = filled.withKind(filled.kind().withSnapshot(DiskKind.Snapshot.NO));
        }
        return withoutIndex(filled);
    }

    /** Numbers of nodes belong to one run. */
    private static Disk withoutIndex(Disk disk) {
        return disk.withImage(disk.image().withoutIndex());
    }

    private static Bus bus(Disk disk) {
        if (disk.is(DiskKind.Device.FLOPPY)) {
            return Bus.FDC;
        }
        String name = disk.target().device();
        if (name.startsWith("sd")) {
            return Bus.SCSI;
        }
        if (name.startsWith("vd")) {
            return Bus.VIRTIO;
        }
        if (name.startsWith("xvd")) {
            return Bus.XEN;
        }
        return name.startsWith("ubd") ? Bus.UML : Bus.IDE;
    }

    /**
     * usb-storage shows CD-ROMs as disks; usb-bot does not, but a guest sees the difference, so
     * only new guests have it.
     */
    private static String usbModel(Disk disk, Target target) {
        boolean bot =
                target.newGuest()
                        && disk.is(DiskKind.Device.CDROM)
                        && target.traits().hasObjectType("usb-bot");
        return bot || !target.traits().hasObjectType("usb-storage") ? "usb-bot" : "usb-storage";
    }

    private static Disk addressed(Disk disk) {
        if (disk.info().address().isPresent()) {
            return disk;
        }
        int number = disk.target().number();
        return switch (disk.bus()) {
            case SCSI -> at(disk, number / NARROW_SCSI_UNITS, 0, number % NARROW_SCSI_UNITS);
            case IDE -> at(disk, number / 4, number % 4 / 2, number % 2);
            case SATA -> at(disk, number / SATA_UNITS, 0, number % SATA_UNITS);
            case FDC -> at(disk, number / 2, 0, number % 2);
            case VIRTIO, XEN, USB, UML, SD, NVME -> disk;
        };
    }

    private static Disk at(Disk disk, int controller, int bus, int unit) {
        return disk.withInfo(disk.info().withAddress(new Address.Drive(controller, bus, 0, unit)));
    }
}
