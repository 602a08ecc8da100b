package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskKind;
import dev.berth.model.domain.DiskTarget.Bus;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Encryption;
import dev.berth.model.domain.ImageFormat;
import dev.berth.model.domain.NetworkLocation;
import dev.berth.model.domain.SecretReference;
import dev.berth.qapi.Capability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What no QEMU can make of a disk, said before a guest is defined. */
final class DiskChecks {
    private static final int SCSI_PRODUCT = 16;
    private static final int ATA_PRODUCT = 40;

    private final Target target;
    private final Disk disk;

    private DiskChecks(Disk disk, Target target) {
        this.disk = disk;
        this.target = target;
    }

    static Domain apply(Domain domain, Target target) {
        List<Disk> disks = domain.devices().of(Disk.class).toList();
        disks.forEach(d -> new DiskChecks(d, target).check());
        unique(disks, target);
        return domain;
    }

    private void check() {
        bus();
        address();
        identity();
        network();
        image();
        refuseIf(
                disk.driver().host().copyOnRead().orElse(false) && disk.traits().readonly(),
                "copy_on_read writes; it is not for a read-only disk");
        if (disk.kind().rawio().isPresent() && !disk.is(DiskKind.Device.LUN)) {
            refuse("rawio is for device 'lun' only");
        }
        boolean vendor =
                disk.traits().vendor().isPresent() && disk.bus() != Bus.SCSI
                        || disk.traits().product().isPresent() && !namesProduct(disk.bus());
        refuseIf(vendor, "vendor and product are for bus 'scsi' (product also 'sata' and 'ide')");
        refuseIf(
                disk.target().removable().isPresent() && !isRemovableBus(disk.bus()),
                "removable is for bus 'usb' and 'scsi' only");
        refuseIf(
                disk.target().rotationRate().isPresent() && !turns(disk),
                "rotation_rate is for disks on bus 'scsi', 'sata' and 'ide' only");
    }

    private static boolean namesProduct(Bus bus) {
        return bus == Bus.SCSI || bus == Bus.SATA || bus == Bus.IDE;
    }

    private static boolean isRemovableBus(Bus bus) {
        return bus == Bus.USB || bus == Bus.SCSI;
    }

    private static boolean turns(Disk disk) {
        return disk.is(DiskKind.Device.DISK) && namesProduct(disk.bus());
    }

    private void bus() {
        Bus bus = disk.bus();
        refuseIf(
                disk.is(DiskKind.Device.FLOPPY) != (bus == Bus.FDC),
                "device '%s' and bus '%s' do not go together; floppies are on bus 'fdc'"
                        .formatted(disk.kind().device().token(), bus.token()));
        refuseIf(
                disk.is(DiskKind.Device.CDROM) && bus == Bus.VIRTIO,
                "bus 'virtio' cannot carry a cdrom; use 'sata' or 'scsi'");
        refuseIf(
                disk.is(DiskKind.Device.LUN)
                        && bus != Bus.SCSI
                        && !(bus == Bus.VIRTIO && target.has(Capability.VIRTIO_BLK_SCSI)),
                "device 'lun' needs bus 'scsi'");
        refuseIf(
                bus == Bus.XEN || bus == Bus.UML || bus == Bus.NVME,
                "bus '%s' is not one of QEMU's; use 'virtio', 'scsi' or 'sata'"
                        .formatted(bus.token()));
    }

    private void address() {
        Optional<Address> address = disk.info().address();
        if (address.isEmpty()) {
            return;
        }
        boolean fits =
                switch (disk.bus()) {
                    case IDE, FDC, SCSI, SATA -> address.get() instanceof Address.Drive;
                    case USB -> address.get() instanceof Address.Usb;
                    case VIRTIO ->
                            address.get() instanceof Address.Pci
                                    || address.get() instanceof Address.VirtioMmio
                                    || address.get() instanceof Address.Foreign;
                    case XEN, UML, SD, NVME -> true;
                };
        refuseIf(!fits, "an address of this type is not for bus '" + disk.bus().token() + "'");
        if (address.get() instanceof Address.Drive drive) {
            refuseIf(
                    disk.bus() == Bus.SATA && (drive.bus() != 0 || drive.target() != 0),
                    "a SATA controller has one bus and no targets; bus and target are 0");
            refuseIf(
                    disk.bus() == Bus.FDC
                            && (drive.bus() != 0 || drive.target() != 0 || drive.controller() != 0),
                    "a floppy controller has one bus; controller, bus and target are 0");
            refuseIf(disk.bus() == Bus.IDE && drive.target() != 0, "IDE knows no targets");
        }
    }

    private void identity() {
        int longest = disk.bus() == Bus.SCSI ? SCSI_PRODUCT : ATA_PRODUCT;
        refuseIf(
                disk.traits().product().filter(p -> p.length() > longest).isPresent(),
                "the product of a disk on bus '%s' has at most %d characters"
                        .formatted(disk.bus().token(), longest));
        refuseIf(
                disk.bus() == Bus.USB && disk.isEmpty(),
                "a USB drive cannot be empty; give it a <source>");
    }

    private void network() {
        if (!(disk.storage().location() instanceof NetworkLocation location)) {
            return;
        }
        refuseIf(
                location.tls().hostname().isPresent() && !target.has(Capability.NBD_TLS_HOSTNAME),
                "this QEMU takes no tlsHostname; leave it out");
        disk.auth().ifPresent(a -> auth(a.secret(), location.protocol()));
    }

    private void auth(SecretReference secret, NetworkLocation.Protocol protocol) {
        String type = secret.type().orElse("");
        boolean fits =
                switch (protocol) {
                    case ISCSI -> type.equals("iscsi");
                    case RBD -> type.equals("ceph");
                    default -> !type.isEmpty();
                };
        refuseIf(
                !fits,
                "a secret of type '%s' is not for protocol '%s'".formatted(type, protocol.token()));
    }

    private void image() {
        ImageFormat format = disk.format();
        boolean unusable =
                format == ImageFormat.COW
                        || format == ImageFormat.ISO
                        || format == ImageFormat.VHD
                        || format == ImageFormat.PLOOP
                        || format == ImageFormat.DIR;
        refuseIf(unusable, "QEMU does not use images of format '" + format.token() + "'");
        refuseIf(
                format == ImageFormat.QCOW && disk.traits().shareable(),
                "an image of format 'qcow' cannot be shared");
        refuseIf(
                disk.traits().shareable() && format.hasBacking(),
                "a shareable disk needs format 'raw', not '" + format.token() + "'");
        disk.encryption().ifPresent(this::encryption);
        refuseIf(
                disk.image().auth().isPresent() && disk.storage().options().auth().isPresent(),
                "<auth> stands twice; give it once, in <source>");
        refuseIf(
                disk.traits().encryption().isPresent()
                        && disk.storage().options().encryption().isPresent(),
                "<encryption> stands twice; give it once, in <source>");
    }

    private void encryption(Encryption encryption) {
        boolean luks = encryption.format() == Encryption.Format.LUKS;
        boolean qemu = encryption.isBy(Encryption.Engine.QEMU);
        refuseIf(
                qemu && !luks,
                "encryption format '%s' is not for QEMU's own engine; use 'luks'"
                        .formatted(encryption.format().token()));
        refuseIf(
                luks && encryption.secrets().isEmpty(),
                "<encryption> names no <secret>; give it the pass phrase's");
        refuseIf(
                qemu && encryption.secrets().size() > 1,
                "<encryption> by QEMU takes one <secret>, not " + encryption.secrets().size());
        boolean layered = encryption.secrets().size() > 1;
        refuseIf(
                !qemu && layered && !target.has(Capability.RBD_ENCRYPTION_LAYERS),
                "this QEMU cannot unlock an RBD image that was cloned from an encrypted one");
        refuseIf(
                encryption.format() == Encryption.Format.LUKS_ANY
                        && !target.has(Capability.RBD_ENCRYPTION_ANY),
                "this QEMU does not know encryption format 'luks-any'; say 'luks' or 'luks2'");
        boolean holds = disk.format() == ImageFormat.RAW || disk.format() == ImageFormat.QCOW2;
        refuseIf(
                qemu && luks && !holds,
                "images of format '" + disk.format().token() + "' cannot be encrypted");
    }

    private static void unique(List<Disk> disks, Target target) {
        Map<String, Disk> names = new HashMap<>();
        Map<String, Disk> places = new HashMap<>();
        for (Disk disk : disks) {
            String name = disk.target().device();
            if (names.putIfAbsent(name, disk) != null) {
                target.refuse(disk, "there are two disks '" + name + "'; give each its own name");
            }
            if (disk.info().address().orElse(null) instanceof Address.Drive drive) {
                Disk other = places.putIfAbsent(disk.bus().token() + drive, disk);
                if (other != null) {
                    target.refuse(
                            disk,
                            "disk '%s': '%s' has the same address; give it another one"
                                    .formatted(name, other.target().device()));
                }
            }
        }
    }

    private void refuseIf(boolean wrong, String message) {
        if (wrong) {
            refuse(message);
        }
    }

    private void refuse(String message) {
        target.refuse(disk, "disk '" + disk.target().device() + "': " + message);
    }
}
