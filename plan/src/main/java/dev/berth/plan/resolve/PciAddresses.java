package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every PCI device its slot, twice over: first with buses that grow, to learn which
 * controllers are missing; then, these added, for good. Both go through the devices in the same
 * order, so that guests defined by libvirt and by Berth look alike.
 */
final class PciAddresses {
    private PciAddresses() {}

    static Domain apply(Domain domain, Target target) {
        int last = lastBus(domain.devices().list());
        if (last < 0 || !Chipset.of(domain).hasPci()) {
            return domain;
        }
        int errors = target.problems().errors().size();
        PciAllocation trial = new PciAllocation(domain, target, true);
        trial.settle();
        addSpares(trial, domain, target, last);
        List<Device> devices = withNewControllers(trial);
        if (target.problems().errors().size() > errors) {
            return domain;
        }
        PciAllocation real = new PciAllocation(domain.withDevices(devices), target, false);
        real.settle();
        return PciTargets.apply(domain.withDevices(multifunction(real.devices())), target);
    }

    private static int lastBus(List<Device> devices) {
        return PciAllocation.buses(devices).mapToInt(c -> c.index().orElse(0)).max().orElse(-1);
    }

    /**
     * A PCIe guest whose buses are all Berth's choice keeps room for one hot-plugged device, or for
     * as many as the setting {@code spare_pcie_ports} says where the guest is new.
     */
    private static void addSpares(PciAllocation trial, Domain domain, Target target, int last) {
        boolean ours = last == 0 && PciAllocation.hasExpressRoot(domain.devices().list());
        int wanted =
                target.newGuest()
                        ? target.host()
                                .settings()
                                .text("spare_pcie_ports")
                                .map(Integer::parseInt)
                                .orElse(0)
                        : 0;
        boolean grown = trial.topology().buses().size() > last + 1;
        int spares = ours ? Math.max(wanted, grown ? 1 : 0) : 0;
        for (int i = 0; i < spares; i++) {
            trial.reserveAnother(Attachment.express(PciTurn.HOST_DEVICES));
        }
    }

    private static List<Device> withNewControllers(PciAllocation trial) {
        List<Device> devices = new ArrayList<>(trial.devices());
        for (int bus = 1; bus < trial.topology().buses().size(); bus++) {
            int index = bus;
            if (PciAllocation.buses(devices).noneMatch(c -> c.is(Controller.Type.PCI, index))) {
                Controller added =
                        Controller.of(
                                Controller.Type.PCI,
                                index,
                                trial.topology().buses().get(index).model());
                DeviceOrder.insert(devices, added);
                if (Attachments.of(added) instanceof Attachment.Pci plug) {
                    trial.reserveAnother(plug);
                }
            }
        }
        return devices;
    }

    /** Function 0 of a slot whose other functions are used says so, unless the document denies. */
    private static List<Device> multifunction(List<Device> devices) {
        List<Address.Pci> others =
                devices.stream()
                        .flatMap(d -> PciAllocation.address(d).stream())
                        .filter(a -> a.function() != 0)
                        .toList();
        return devices.stream().map(d -> multifunction(d, others)).toList();
    }

    private static Device multifunction(Device device, List<Address.Pci> others) {
        Optional<Address.Pci> own = PciAllocation.address(device);
        if (own.isEmpty() || own.get().function() != 0 || own.get().multifunction().isPresent()) {
            return device;
        }
        Address.Pci a = own.get();
        boolean used =
                others.stream()
                        .anyMatch(o ->
                                o.domain() == a.domain()
                                        && o.bus() == a.bus()
                                        && o.slot() == a.slot());
        return used ? device.withInfo(device.info().withAddress(withMultifunction(a))) : device;
    }

    static Address.Pci withMultifunction(Address.Pci a) {
        return new Address.Pci(a.domain(), a.bus(), a.slot(), a.function(), Optional.of(true));
    }
}
