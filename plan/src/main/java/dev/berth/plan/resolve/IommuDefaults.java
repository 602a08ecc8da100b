package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.Iommu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Guests with more than 255 processors need an IOMMU to interrupt them all. */
final class IommuDefaults {
    private static final int WITHOUT = 255;

    private IommuDefaults() {}

    static Domain apply(Domain domain, Target target) {
        domain.devices().of(Iommu.class).forEach(i -> check(i, Board.of(domain), target));
        boolean many = Board.of(domain).isQ35() && domain.processors().maximum() > WITHOUT;
        boolean able =
                target.traits().hasDeviceProperty("intel-iommu", "intremap")
                        && target.traits().hasDeviceProperty("intel-iommu", "eim");
        if (!many || !able) {
            return domain;
        }
        boolean there = domain.devices().of(Iommu.class).findAny().isPresent();
        return withSplitController(there ? completed(domain, target) : added(domain), target);
    }

    /** Interrupts are remapped outside KVM, so their controller has to be there too. */
    private static Domain withSplitController(Domain domain, Target target) {
        Features features = domain.platform().featureSet();
        boolean open = features.details().ioapicDriver().isEmpty() && target.newGuest();
        return open
                ? domain.withPlatform(
                        domain.platform()
                                .withFeatures(
                                        features.with(Features.Toggle.IOAPIC, true)
                                                .withDetails(
                                                        features.details()
                                                                .withIoapicDriver("qemu"))))
                : domain;
    }

    private static Domain completed(Domain domain, Target target) {
        return target.newGuest()
                ? domain.mapDevices(device ->
                        device instanceof Iommu iommu && iommu.model() == Iommu.Model.INTEL
                                ? iommu.withDriver(iommu.driver().forManyProcessors())
                                : device)
                : domain;
    }

    private static Domain added(Domain domain) {
        List<Device> devices = new ArrayList<>(domain.devices().list());
        devices.add(Iommu.of(Iommu.Model.INTEL, Iommu.Driver.NONE.forManyProcessors()));
        return domain.withDevices(devices);
    }

    private static void check(Iommu iommu, Board board, Target target) {
        boolean fits =
                switch (iommu.model()) {
                    case INTEL, AMD -> board.isQ35();
                    case SMMUV3 -> board.isArmVirt();
                    case VIRTIO -> board.isQ35() || board.isVirt();
                };
        if (!fits) {
            target.refuse(
                    iommu,
                    "iommu: model '%s' does not work with machine '%s'"
                            .formatted(iommu.model().token(), board.machine()));
        }
        boolean plain = iommu.model() == Iommu.Model.VIRTIO || iommu.model() == Iommu.Model.SMMUV3;
        if (plain && !iommu.driver().equals(Iommu.Driver.NONE)) {
            target.refuse(
                    iommu,
                    "iommu: model '%s' has no options; leave <driver> out"
                            .formatted(iommu.model().token()));
        }
        Optional<Address> address = iommu.info().address();
        boolean onRoot =
                iommu.model() == Iommu.Model.VIRTIO
                        && address.orElse(null) instanceof Address.Pci pci
                        && pci.bus() == 0;
        if (address.isPresent() && !onRoot) {
            target.refuse(iommu, "iommu: it can only be on the first PCI bus; leave <address> out");
        }
        if (iommu.driver().extendedInterrupts().equals(Optional.of(true))
                && !iommu.driver().interruptRemapping().equals(Optional.of(true))) {
            target.refuse(iommu, "iommu: eim='on' needs intremap='on'; add it");
        }
    }
}
