package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The PCI buses of a guest and who is where. While it may grow, a device that finds no slot gets a
 * new bus, and with it, later, a new controller. One thread.
 */
final class PciTopology {
    private static final int FUNCTIONS = 8;

    private final List<PciBus> buses;
    private final boolean mayGrow;
    private final boolean expressBridges;

    /**
     * @param expressBridges whether this QEMU has pcie-pci-bridge
     */
    PciTopology(List<PciBus> buses, boolean mayGrow, boolean expressBridges) {
        this.buses = new ArrayList<>(buses);
        this.mayGrow = mayGrow;
        this.expressBridges = expressBridges;
    }

    List<PciBus> buses() {
        return buses;
    }

    boolean isFull() {
        return buses.stream().allMatch(PciBus::isFull);
    }

    boolean isFree(int bus, int slot) {
        return buses.get(bus).isFree(slot);
    }

    /** Takes an address that the document or the machine fixes. */
    void reserve(Address.Pci wanted, Attachment.Pci device) throws NoPlace {
        Address.Pci address = mayGrow ? grow(wanted, device.plug()) : wanted;
        validate(address, device);
        take(address, device);
    }

    /** Finds the next free slot and takes it; in it the given function, or the first free one. */
    Address.Pci next(Attachment.Pci device, Optional<Integer> function) throws NoPlace {
        for (int bus = 0; bus < buses.size(); bus++) {
            if (buses.get(bus).takes(device, bus == 0)) {
                Optional<Address.Pci> free = free(bus, device, function);
                if (free.isPresent()) {
                    return take(free.get(), device);
                }
            }
        }
        if (!mayGrow) {
            throw new NoPlace("no PCI slot is left; add a PCI controller");
        }
        int wanted = function.orElse(0);
        Address.Pci grown = grow(Address.Pci.of(buses.size(), 0, wanted), device.plug());
        int slot = buses.get(grown.bus()).first();
        return take(Address.Pci.of(grown.bus(), slot, wanted), device);
    }

    private Optional<Address.Pci> free(
            int number, Attachment.Pci device, Optional<Integer> function) {
        PciBus bus = buses.get(number);
        boolean sharing = device.plug() == PciPlug.ROOT_PORT;
        for (int slot = bus.first(); slot <= bus.last(); slot++) {
            if (bus.isFree(slot)) {
                return Optional.of(Address.Pci.of(number, slot, function.orElse(0)));
            }
            if (sharing && bus.isShared(slot)) {
                for (int f = 0; f < FUNCTIONS; f++) {
                    if (bus.isFree(slot, f)) {
                        return Optional.of(Address.Pci.of(number, slot, f));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Address.Pci take(Address.Pci address, Attachment.Pci device) throws NoPlace {
        PciBus bus = buses.get(address.bus());
        if (!bus.isFree(address.slot(), address.function())) {
            throw new NoPlace("PCI address " + words(address) + " is taken; choose another one");
        }
        bus.take(address.slot(), address.function(), device.plug() == PciPlug.ROOT_PORT);
        return address;
    }

    private void validate(Address.Pci address, Attachment.Pci device) throws NoPlace {
        if (address.domain() != 0) {
            throw new NoPlace("PCI address " + words(address) + ": there is only domain 0");
        }
        if (address.bus() >= buses.size()) {
            throw new NoPlace(
                    "PCI address %s: the last PCI controller is %d; add a controller"
                            .formatted(words(address), buses.size() - 1));
        }
        PciBus bus = buses.get(address.bus());
        if (!bus.tolerates(device)) {
            throw new NoPlace(
                    "PCI address %s: controller %d (%s) does not take %s; choose another bus"
                            .formatted(
                                    words(address),
                                    address.bus(),
                                    bus.model(),
                                    device.plug().words()));
        }
        if (device.integrated() && address.bus() != 0) {
            throw new NoPlace("PCI address " + words(address) + ": the device must be on bus 0");
        }
        boolean inside =
                address.slot() >= bus.first()
                        && address.slot() <= bus.last()
                        && address.function() < FUNCTIONS;
        if (!inside) {
            throw new NoPlace(
                    "PCI address %s: the slots of controller %d (%s) go from %d to %d"
                            .formatted(
                                    words(address),
                                    address.bus(),
                                    bus.model(),
                                    bus.first(),
                                    bus.last()));
        }
    }

    /** Adds buses up to the address's; where a bridge needs a port first, the bus moves on. */
    private Address.Pci grow(Address.Pci address, PciPlug plug) throws NoPlace {
        int missing = address.bus() - buses.size() + 1;
        if (missing <= 0) {
            return address;
        }
        String model =
                switch (plug) {
                    case CONVENTIONAL -> "pci-bridge";
                    case EXPRESS, UPSTREAM_PORT -> "pcie-root-port";
                    case BRIDGE,
                            EXPANDER,
                            EXPRESS_EXPANDER,
                            DMI_BRIDGE,
                            EXPRESS_BRIDGE,
                            ROOT_PORT,
                            DOWNSTREAM_PORT ->
                            throw new NoPlace(
                                    "there is no free slot for "
                                            + plug.words()
                                            + "; add a controller that takes it");
                };
        boolean firstConventional =
                plug == PciPlug.CONVENTIONAL && buses.stream().noneMatch(PciBus::acceptsBridges);
        int bus = address.bus();
        if (firstConventional) {
            if (missing == 1) {
                bus++;
            }
            if (expressBridges) {
                buses.add(PciBus.portForBridge());
                buses.add(PciBus.of("pcie-to-pci-bridge"));
            } else {
                buses.add(PciBus.of("dmi-to-pci-bridge"));
            }
        }
        while (buses.size() <= bus) {
            buses.add(PciBus.of(model));
        }
        return new Address.Pci(
                address.domain(), bus, address.slot(), address.function(), address.multifunction());
    }

    static String words(Address.Pci a) {
        return "%04x:%02x:%02x.%x".formatted(a.domain(), a.bus(), a.slot(), a.function());
    }
}
