package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One walk over a guest's devices that gives those without an address a PCI slot. One thread. */
final class PciAllocation {
    private final List<Device> devices;
    private final Target target;
    private final boolean trial;
    private final boolean express;
    private final Chipset chipset;
    private final PciTopology topology;

    /**
     * @param trial whether buses grow and found slots are forgotten again
     */
    PciAllocation(Domain domain, Target target, boolean trial) {
        this.devices = new ArrayList<>(domain.devices().list());
        this.target = target;
        this.trial = trial;
        this.express = hasExpressRoot(devices);
        this.chipset = Chipset.of(domain);
        this.topology =
                new PciTopology(
                        existing(devices, express),
                        trial,
                        target.traits().hasObjectType("pcie-pci-bridge"));
    }

    List<Device> devices() {
        return devices;
    }

    PciTopology topology() {
        return topology;
    }

    Device device(int place) {
        return devices.get(place);
    }

    int size() {
        return devices.size();
    }

    static Stream<Controller> buses(List<Device> devices) {
        return devices.stream()
                .filter(Controller.class::isInstance)
                .map(Controller.class::cast)
                .filter(c -> c.type() == Controller.Type.PCI);
    }

    static boolean hasExpressRoot(List<Device> devices) {
        return buses(devices).anyMatch(c -> c.is(Controller.Type.PCI, 0) && c.isModel("pcie-root"));
    }

    /** The device's PCI address, unless it is still to be found. */
    static Optional<Address.Pci> address(Device device) {
        return device.info().address().flatMap(PciAllocation::complete);
    }

    private static Optional<Address.Pci> complete(Address address) {
        return address instanceof Address.Pci a
                        && (a.domain() != 0 || a.bus() != 0 || a.slot() != 0 || a.function() != 0)
                ? Optional.of(a)
                : Optional.empty();
    }

    private static List<PciBus> existing(List<Device> devices, boolean express) {
        int last = buses(devices).mapToInt(c -> c.index().orElse(0)).max().orElse(0);
        String usual = express ? "pcie-root-port" : "pci-bridge";
        return IntStream.rangeClosed(0, last)
                .mapToObj(i ->
                        buses(devices)
                                .filter(c -> c.is(Controller.Type.PCI, i))
                                .findFirst()
                                .flatMap(Controller::model)
                                .orElse(i == 0 ? "pci-root" : usual))
                .map(PciBus::of)
                .toList();
    }

    /** Everything: what the document fixes, what the machine fixes, what is left. */
    void settle() {
        collect();
        new PciHomes(this).settle(chipset);
        if (trial && !express && !topology.isFull()) {
            reserveAnother(Attachment.conventional(PciTurn.HOST_DEVICES));
        }
        order().forEach(this::assign);
    }

    private void collect() {
        for (int i = 0; i < devices.size(); i++) {
            Optional<Address.Pci> given = address(devices.get(i));
            if (given.isPresent() && !PciHomes.isPiix3(devices.get(i), given.get(), chipset)) {
                Attachment.Pci plug =
                        plug(devices.get(i)).orElse(Attachment.conventional(PciTurn.CONTROLLERS));
                reserve(i, given.get(), plug);
            }
        }
    }

    /** How the device plugs in on this machine; empty where it is no PCI device. */
    Optional<Attachment.Pci> plug(Device device) {
        return Attachments.of(device) instanceof Attachment.Pci plug
                ? Optional.of(express ? plug : plug.conventional())
                : Optional.empty();
    }

    /** How the device plugs in, if it still wants a PCI address. */
    Optional<Attachment.Pci> wanting(Device device) {
        Optional<Address> has = device.info().address();
        boolean open =
                has.isEmpty() || (has.get() instanceof Address.Pci && address(device).isEmpty());
        return open ? plug(device) : Optional.empty();
    }

    private List<Integer> order() {
        return IntStream.range(0, devices.size())
                .boxed()
                .filter(i -> plug(devices.get(i)).isPresent())
                .sorted(Comparator.comparing(i -> plug(devices.get(i)).orElseThrow().turn()))
                .toList();
    }

    private void assign(int place) {
        Device device = devices.get(place);
        Optional<Attachment.Pci> plug = wanting(device);
        if (plug.isEmpty() || isPrimaryIde(device)) {
            return;
        }
        try {
            Optional<Integer> function = UsbCompanions.function(device);
            Address.Pci found =
                    function.isPresent()
                            ? companion(device, plug.get(), function.get())
                            : topology.next(plug.get(), Optional.empty());
            if (!trial) {
                devices.set(place, device.withInfo(device.info().withAddress(found)));
            }
        } catch (NoPlace e) {
            target.refuse(device, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isPrimaryIde(Device device) {
        return device instanceof Controller c && c.is(Controller.Type.IDE, 0);
    }

    /** The companions of a USB 2 controller share its slot, each with a function of its own. */
    private Address.Pci companion(Device device, Attachment.Pci plug, int function) throws NoPlace {
        Optional<Address.Pci> other =
                devices.stream()
                        .filter(d -> UsbCompanions.areTogether(d, device))
                        .flatMap(d -> address(d).stream())
                        .findFirst();
        Address.Pci found;
        if (other.isPresent()) {
            found = Address.Pci.of(other.get().bus(), other.get().slot(), function);
            topology.reserve(found, plug);
        } else {
            found = topology.next(plug, Optional.of(function));
        }
        return function == 0 ? PciAddresses.withMultifunction(found) : found;
    }

    /** Takes a slot for a device that is not there. */
    void reserveAnother(Attachment.Pci plug) {
        try {
            topology.next(express ? plug : plug.conventional(), Optional.empty());
        } catch (NoPlace e) {
            target.refuse(devices.getFirst(), String.valueOf(e.getMessage()));
        }
    }

    boolean reserve(int place, Address.Pci address, Attachment.Pci plug) {
        try {
            topology.reserve(address, plug);
            return true;
        } catch (NoPlace e) {
            target.refuse(devices.get(place), String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Puts a device where its machine has it. */
    void settle(int place, Address.Pci address, Attachment.Pci plug) {
        if (reserve(place, address, plug)) {
            Device device = devices.get(place);
            devices.set(place, device.withInfo(device.info().withAddress(address)));
        }
    }

    void refuse(int place, String message) {
        target.refuse(devices.get(place), message);
    }
}
