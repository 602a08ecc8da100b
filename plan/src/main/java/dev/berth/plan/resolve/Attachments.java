package dev.berth.plan.resolve;

import dev.berth.model.domain.Audio;
import dev.berth.model.domain.Channel;
import dev.berth.model.domain.Console;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Crypto;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Filesystem;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.HostSubject;
import dev.berth.model.domain.Hub;
import dev.berth.model.domain.Input;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.Iommu;
import dev.berth.model.domain.MemoryBalloon;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.Panic;
import dev.berth.model.domain.Parallel;
import dev.berth.model.domain.RandomGenerator;
import dev.berth.model.domain.Redirection;
import dev.berth.model.domain.RedirectionFilter;
import dev.berth.model.domain.Serial;
import dev.berth.model.domain.SharedMemoryDevice;
import dev.berth.model.domain.Smartcard;
import dev.berth.model.domain.Sound;
import dev.berth.model.domain.Tpm;
import dev.berth.model.domain.Video;
import dev.berth.model.domain.Vsock;
import dev.berth.model.domain.Watchdog;

import java.util.Optional;

/** What each kind of device is plugged into: the one place that a new kind has to be told to. */
final class Attachments {
    private Attachments() {}

    static Attachment of(Device device) {
        return switch (device) {
            case Disk d -> disk(d);
            case Controller d -> controller(d);
            case Filesystem d ->
                    d.type() == Filesystem.Type.MTP
                            ? new Attachment.Usb(false)
                            : Attachment.virtio(PciTurn.FILESYSTEMS, d.access().model());
            case Watchdog d ->
                    d.model() == Watchdog.Model.I6300ESB
                            ? Attachment.conventional(PciTurn.WATCHDOGS)
                            : Attachment.FIXED;
            case Interface d -> network(d);
            case Serial d -> serial(d);
            case Console d ->
                    d.is(Console.Type.VIRTIO) ? new Attachment.VirtioPort(true) : Attachment.FIXED;
            case Channel d ->
                    d.target().type() == Channel.Type.VIRTIO
                            ? new Attachment.VirtioPort(false)
                            : Attachment.FIXED;
            case Input d -> input(d);
            case HostDevice d -> hostDevice(d);
            case Hub _ -> new Attachment.Usb(true);
            case MemoryBalloon d ->
                    d.model() == MemoryBalloon.Model.NONE
                            ? Attachment.FIXED
                            : Attachment.virtio(PciTurn.BALLOON, Optional.of(d.model().token()));
            case RandomGenerator d ->
                    Attachment.virtio(PciTurn.GENERATORS, Optional.of(d.model().token()));
            case MemoryModule d ->
                    d.model().isVirtio()
                            ? Attachment.virtio(PciTurn.MEMORY)
                            : d.model().isModule() ? new Attachment.DimmSlot() : Attachment.FIXED;
            case Vsock d -> Attachment.virtio(PciTurn.VSOCK, d.model().map(m -> m.token()));
            case Panic d ->
                    d.model().equals(Optional.of(Panic.Model.PVPANIC))
                            ? Attachment.express(PciTurn.PANIC).onRoot()
                            : Attachment.FIXED;
            case Sound d -> sound(d);
            case Video d -> video(d);
            case Smartcard _ -> new Attachment.CcidSlot();
            case Redirection _ -> new Attachment.Usb(false);
            case SharedMemoryDevice _ -> Attachment.conventional(PciTurn.SHARED_MEMORY);
            case Iommu d ->
                    d.model() == Iommu.Model.VIRTIO
                            ? Attachment.express(PciTurn.IOMMU).onRoot()
                            : Attachment.FIXED;
            case Crypto _ -> Attachment.virtio(PciTurn.CRYPTO);
            case Parallel _, Graphics _, Audio _, Tpm _, RedirectionFilter _ -> Attachment.FIXED;
        };
    }

    private static Attachment serial(Serial serial) {
        if (serial.target().type().equals(Optional.of(Serial.Type.PCI_SERIAL))) {
            return Attachment.conventional(PciTurn.SERIALS);
        }
        return serial.target().type().equals(Optional.of(Serial.Type.USB_SERIAL))
                ? new Attachment.Usb(false)
                : Attachment.FIXED;
    }

    private static Attachment network(Interface card) {
        String model = card.card().model().orElse("");
        if (card.isVirtio()) {
            return Attachment.virtio(PciTurn.INTERFACES, card.card().model());
        }
        return switch (model) {
            case "usb-net" -> new Attachment.Usb(false);
            case "e1000e", "igb" -> Attachment.express(PciTurn.INTERFACES);
            case "lan9118", "smc91c111", "spapr-vlan" -> Attachment.FIXED;
            default -> Attachment.conventional(PciTurn.INTERFACES);
        };
    }

    private static Attachment sound(Sound sound) {
        return switch (sound.model()) {
            case ES1370, AC97, ICH6, ICH7 -> Attachment.conventional(PciTurn.SOUND);
            case ICH9 -> Attachment.conventional(PciTurn.SOUND).at(0x1b);
            case VIRTIO -> Attachment.virtio(PciTurn.SOUND);
            case USB -> new Attachment.Usb(false);
            case SB16, PCSPK -> Attachment.FIXED;
        };
    }

    private static Attachment video(Video video) {
        return switch (video.card().type().orElse(Video.Type.CIRRUS)) {
            case VIRTIO -> Attachment.virtio(PciTurn.VIDEO);
            case VGA, CIRRUS, VMVGA, QXL -> Attachment.conventional(PciTurn.VIDEO);
            case BOCHS -> Attachment.express(PciTurn.VIDEO);
            case XEN, VBOX, PARALLELS, GOP, NONE, RAMFB -> Attachment.FIXED;
        };
    }

    private static Attachment input(Input input) {
        return switch (input.bus().orElse(Input.Bus.NONE)) {
            case USB -> new Attachment.Usb(false);
            case VIRTIO -> Attachment.virtio(PciTurn.INPUTS, input.model().map(m -> m.token()));
            case PS2, XEN, PARALLELS, NONE -> Attachment.FIXED;
        };
    }

    private static Attachment disk(Disk disk) {
        return switch (disk.bus()) {
            case VIRTIO -> Attachment.virtio(PciTurn.DISKS, disk.kind().model());
            case USB -> new Attachment.Usb(false);
            case SCSI -> new Attachment.Drive(Controller.Type.SCSI);
            case IDE -> new Attachment.Drive(Controller.Type.IDE);
            case SATA -> new Attachment.Drive(Controller.Type.SATA);
            case FDC -> new Attachment.Drive(Controller.Type.FDC);
            case XEN, UML, SD, NVME -> Attachment.FIXED;
        };
    }

    private static Attachment hostDevice(HostDevice device) {
        return switch (device.subject()) {
            case HostSubject.Pci _ -> Attachment.express(PciTurn.HOST_DEVICES);
            case HostSubject.VhostScsi _ ->
                    Attachment.virtio(PciTurn.HOST_DEVICES, device.traits().model());
            case HostSubject.Mediated _ ->
                    device.traits().model().equals(Optional.of("vfio-pci"))
                            ? Attachment.express(PciTurn.HOST_DEVICES)
                            : Attachment.FIXED;
            case HostSubject.Usb _ -> new Attachment.Usb(false);
            case HostSubject.Scsi _, HostSubject.Iscsi _ ->
                    new Attachment.Drive(Controller.Type.SCSI);
        };
    }

    private static Attachment controller(Controller controller) {
        String model = controller.model().orElse("");
        return switch (controller.type()) {
            case PCI -> pci(model);
            case IDE, SATA -> Attachment.conventional(PciTurn.CONTROLLERS);
            case VIRTIO_SERIAL -> Attachment.virtio(PciTurn.CONTROLLERS, controller.model());
            case SCSI -> scsi(controller, model);
            case USB -> usb(model);
            case NVME -> Attachment.express(PciTurn.CONTROLLERS);
            case CCID -> new Attachment.Usb(false);
            case FDC, ISA, XENBUS -> Attachment.FIXED;
        };
    }

    private static Attachment scsi(Controller controller, String model) {
        return switch (model) {
            case "virtio-scsi", "virtio-transitional", "virtio-non-transitional" ->
                    Attachment.virtio(PciTurn.CONTROLLERS, controller.model());
            case "ncr53c90", "ibmvscsi" -> Attachment.FIXED;
            default -> Attachment.conventional(PciTurn.CONTROLLERS);
        };
    }

    private static Attachment usb(String model) {
        return switch (model) {
            case "none", "qusb1", "qusb2" -> Attachment.FIXED;
            case "nec-xhci", "qemu-xhci" -> Attachment.express(PciTurn.CONTROLLERS);
            default -> Attachment.conventional(PciTurn.CONTROLLERS);
        };
    }

    private static Attachment pci(String model) {
        return switch (model) {
            case "pci-bridge" -> pci(PciPlug.BRIDGE);
            case "pci-expander-bus" -> pci(PciPlug.EXPANDER);
            case "pcie-expander-bus" -> pci(PciPlug.EXPRESS_EXPANDER);
            case "dmi-to-pci-bridge" -> pci(PciPlug.DMI_BRIDGE);
            case "pcie-to-pci-bridge" -> pci(PciPlug.EXPRESS_BRIDGE);
            case "pcie-root-port" -> pci(PciPlug.ROOT_PORT);
            case "pcie-switch-upstream-port" -> pci(PciPlug.UPSTREAM_PORT);
            case "pcie-switch-downstream-port" -> pci(PciPlug.DOWNSTREAM_PORT);
            default -> Attachment.FIXED;
        };
    }

    private static Attachment pci(PciPlug plug) {
        return Attachment.pci(PciTurn.PCI_CONTROLLERS, plug);
    }
}
