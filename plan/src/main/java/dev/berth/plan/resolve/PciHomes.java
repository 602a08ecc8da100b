package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The slots that a machine's chipset fixes, or where real hardware has a device. */
final class PciHomes {
    private static final int PIIX3 = 1;
    private static final int PC_VIDEO = 2;
    private static final int Q35_VIDEO = 1;
    private static final int ICH9 = 0x1f;
    private static final Attachment.Pci BUILT_IN = Attachment.conventional(PciTurn.CONTROLLERS);

    private final PciAllocation guest;

    PciHomes(PciAllocation guest) {
        this.guest = guest;
    }

    void settle(Chipset chipset) {
        switch (chipset) {
            case I440FX -> i440fx();
            case Q35 -> q35();
            case ISA_PC, MICROVM, ARM_VIRT, ARM_PCI, ARM_USB, OTHER -> {}
        }
    }

    /** Whether it is one of the controllers in PIIX3, which are reserved apart. */
    static boolean isPiix3(Device device, Address.Pci at, Chipset chipset) {
        return chipset == Chipset.I440FX
                && home(device).filter(h -> h.equals(plain(at))).isPresent();
    }

    private static Address.Pci plain(Address.Pci a) {
        return new Address.Pci(a.domain(), a.bus(), a.slot(), a.function(), Optional.empty());
    }

    private static Optional<Address.Pci> home(Device device) {
        if (device instanceof Controller c) {
            if (c.is(Controller.Type.IDE, 0)) {
                return Optional.of(Address.Pci.of(0, PIIX3, 1));
            }
            if (c.is(Controller.Type.USB, 0)
                    && c.model().orElse("piix3-uhci").equals("piix3-uhci")) {
                return Optional.of(Address.Pci.of(0, PIIX3, 2));
            }
        }
        return Optional.empty();
    }

    private void i440fx() {
        for (int i = 0; i < guest.size(); i++) {
            Optional<Address.Pci> home = home(guest.device(i));
            if (home.isPresent()) {
                fixed(i, home.get());
            }
        }
        reserve(Address.Pci.of(0, PIIX3, 0));
        reserve(Address.Pci.of(0, PIIX3, 3));
        primaryVideo(PC_VIDEO);
    }

    /** A built-in controller is where it is; a document may say so, but nothing else. */
    private void fixed(int place, Address.Pci home) {
        Optional<Address.Pci> given = PciAllocation.address(guest.device(place));
        if (given.isEmpty()) {
            guest.settle(place, home, BUILT_IN);
        } else if (plain(given.get()).equals(home)) {
            guest.reserve(place, home, BUILT_IN);
        } else {
            guest.refuse(
                    place,
                    "this machine has the controller at PCI address %s; leave <address> out"
                            .formatted(PciTopology.words(home)));
        }
    }

    private void q35() {
        for (int i = 0; i < guest.size(); i++) {
            if (guest.device(i) instanceof Controller c) {
                q35(i, c);
            }
        }
        reserve(Address.Pci.of(0, ICH9, 0));
        reserve(Address.Pci.of(0, ICH9, 3));
        primaryVideo(Q35_VIDEO);
        IntStream.range(0, guest.size()).forEach(this::atHome);
    }

    private void q35(int place, Controller controller) {
        if (controller.is(Controller.Type.SATA, 0)) {
            Address.Pci home = Address.Pci.of(0, ICH9, 2);
            Optional<Address.Pci> given = PciAllocation.address(controller);
            if (given.isEmpty()) {
                guest.settle(place, home, Attachment.express(PciTurn.CONTROLLERS));
            } else if (!plain(given.get()).equals(home)) {
                fixed(place, home);
            }
        } else if (controller.info().address().isEmpty()) {
            switch (controller.model().orElse("")) {
                case "ich9-uhci1" ->
                        firstFree(0x1d, 0x1a)
                                .ifPresent(slot ->
                                        guest.settle(
                                                place,
                                                PciAddresses.withMultifunction(
                                                        Address.Pci.of(0, slot, 0)),
                                                BUILT_IN));
                case "dmi-to-pci-bridge" ->
                        firstFree(0x1e)
                                .ifPresent(slot ->
                                        guest.settle(place, Address.Pci.of(0, slot, 0), BUILT_IN));
                default -> {}
            }
        }
    }

    private OptionalInt firstFree(int... slots) {
        return IntStream.of(slots).filter(s -> guest.topology().isFree(0, s)).findFirst();
    }

    /** QEMU puts its first video card into the first slot after its own devices. */
    private void primaryVideo(int slot) {
        OptionalInt first = IntStream.range(0, guest.size()).filter(this::isVideo).findFirst();
        if (first.isPresent()) {
            Device video = guest.device(first.getAsInt());
            if (guest.wanting(video).isPresent() && guest.topology().isFree(0, slot)) {
                guest.settle(first.getAsInt(), Address.Pci.of(0, slot, 0), BUILT_IN);
            }
        }
    }

    private boolean isVideo(int place) {
        return guest.plug(guest.device(place)).filter(p -> p.turn() == PciTurn.VIDEO).isPresent();
    }

    private void atHome(int place) {
        Optional<Integer> slot = guest.wanting(guest.device(place)).flatMap(Attachment.Pci::home);
        if (slot.isPresent() && guest.topology().isFree(0, slot.get())) {
            guest.settle(place, Address.Pci.of(0, slot.get(), 0), BUILT_IN);
        }
    }

    /** For a device of the chipset that no document names. */
    private void reserve(Address.Pci address) {
        guest.reserve(0, address, BUILT_IN);
    }
}
