package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * On Arm boards virtio devices may be memory-mapped. A virt machine uses PCI for them unless its
 * document already has a memory-mapped one.
 */
final class VirtioTransport {
    private static final Set<PciTurn> PCI_ONLY = EnumSet.of(PciTurn.FILESYSTEMS, PciTurn.VSOCK);

    private VirtioTransport() {}

    static Domain apply(Domain domain, Target target) {
        boolean arm = Chipset.of(domain) == Chipset.ARM_VIRT || isVexpress(domain);
        boolean mapped =
                domain.devices().list().stream()
                        .anyMatch(
                                d -> d.info().address().orElse(null) instanceof Address.VirtioMmio);
        boolean pci =
                PciAllocation.hasExpressRoot(domain.devices().list())
                        && target.traits().hasObjectType("pcie-root-port");
        return arm && (mapped || !pci) ? domain.mapDevices(VirtioTransport::map) : domain;
    }

    private static boolean isVexpress(Domain domain) {
        return domain.platform().os().machine().filter(m -> m.startsWith("vexpress-")).isPresent();
    }

    private static Device map(Device device) {
        boolean virtio =
                Attachments.of(device) instanceof Attachment.Pci plug
                        && plug.virtio()
                        && !PCI_ONLY.contains(plug.turn());
        return virtio && device.info().address().isEmpty()
                ? device.withInfo(device.info().withAddress(new Address.VirtioMmio()))
                : device;
    }
}
