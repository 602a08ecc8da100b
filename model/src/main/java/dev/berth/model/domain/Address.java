package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** Where a device sits in its guest (libvirt: formatdomain, "Device addresses"). */
public sealed interface Address {
    /**
     * @param multifunction on where the slot's other functions may be used
     */
    record Pci(int domain, int bus, int slot, int function, Optional<Boolean> multifunction)
            implements Address {
        public Pci {
            atMost("domain", domain, 0xFFFF);
            atMost("bus", bus, 0xFF);
            atMost("slot", slot, 0x1F);
            atMost("function", function, 7);
        }

        private static void atMost(String name, int value, int most) {
            if (value < 0 || value > most) {
                throw new IllegalArgumentException(
                        "PCI %s 0x%x is more than 0x%x".formatted(name, value, most));
            }
        }

        public static Pci of(int bus, int slot, int function) {
            return new Pci(0, bus, slot, function, Optional.empty());
        }

        static final Shape<Pci> SHAPE =
                Shape.of(
                        Pci::new,
                        or("@domain", Values.hex(4), 0, Pci::domain),
                        or("@bus", Values.hex(2), 0, Pci::bus),
                        or("@slot", Values.hex(2), 0, Pci::slot),
                        or("@function", Values.hex(1), 0, Pci::function),
                        optional("@multifunction", Values.ON_OFF, Pci::multifunction));
    }

    record Drive(int controller, int bus, int target, int unit) implements Address {
        static final Shape<Drive> SHAPE =
                Shape.of(
                        Drive::new,
                        or("@controller", Values.COUNT, 0, Drive::controller),
                        or("@bus", Values.COUNT, 0, Drive::bus),
                        or("@target", Values.COUNT, 0, Drive::target),
                        or("@unit", Values.COUNT, 0, Drive::unit));
    }

    /**
     * @param port dotted numbers, one per hub on the way; empty where not yet assigned
     */
    record Usb(int bus, Optional<String> port) implements Address {
        public Usb {
            if (port.isPresent() && !port.get().matches("\\d{1,3}(\\.\\d{1,3}){0,3}")) {
                throw new IllegalArgumentException(
                        "USB port '%s' is not one to four numbers, such as 1.2"
                                .formatted(port.get()));
            }
        }

        static final Shape<Usb> SHAPE =
                Shape.of(
                        Usb::new,
                        or("@bus", Values.COUNT, 0, Usb::bus),
                        optional("@port", Values.TEXT, Usb::port));
    }

    record VirtioSerial(int controller, int bus, Optional<Integer> port) implements Address {
        static final Shape<VirtioSerial> SHAPE =
                Shape.of(
                        VirtioSerial::new,
                        or("@controller", Values.COUNT, 0, VirtioSerial::controller),
                        or("@bus", Values.COUNT, 0, VirtioSerial::bus),
                        optional("@port", Values.COUNT, VirtioSerial::port));
    }

    record Ccid(int controller, int slot) implements Address {
        static final Shape<Ccid> SHAPE =
                Shape.of(
                        Ccid::new,
                        or("@controller", Values.COUNT, 0, Ccid::controller),
                        or("@slot", Values.COUNT, 0, Ccid::slot));
    }

    record Isa(Optional<Integer> iobase, Optional<Integer> irq) implements Address {
        static final Shape<Isa> SHAPE =
                Shape.of(
                        Isa::new,
                        optional("@iobase", Values.hex(1), Isa::iobase),
                        optional("@irq", Values.hex(1), Isa::irq));
    }

    record Dimm(int slot, Optional<Long> base) implements Address {
        static final Shape<Dimm> SHAPE =
                Shape.of(
                        Dimm::new,
                        or("@slot", Values.COUNT, 0, Dimm::slot),
                        optional("@base", Values.longHex(1), Dimm::base));
    }

    record VirtioMmio() implements Address {}

    record Unassigned() implements Address {}

    /** Any other kind, kept as it is written; no planner of Berth's accepts it. */
    record Foreign(String type, dev.berth.model.xml.Element element) implements Address {}

    ElementCodec<Address> CODEC =
            new ElementCodec<>(
                    "address",
                    Shape.of(
                            a -> a,
                            part(Address::read, (Address a, ElementWriter out) -> write(a, out))));

    private static Address read(ElementReader in) {
        String type =
                in.attribute("type")
                        .orElseThrow(() -> in.refuse("type is missing; it is required"));
        return switch (type) {
            case "pci" -> Pci.SHAPE.read(in);
            case "drive" -> Drive.SHAPE.read(in);
            case "usb" -> Usb.SHAPE.read(in);
            case "virtio-serial" -> VirtioSerial.SHAPE.read(in);
            case "ccid" -> Ccid.SHAPE.read(in);
            case "isa" -> Isa.SHAPE.read(in);
            case "dimm" -> Dimm.SHAPE.read(in);
            case "virtio-mmio" -> new VirtioMmio();
            case "unassigned" -> new Unassigned();
            case "spapr-vio", "ccw" -> foreign(type, in);
            default -> throw in.refuse("'" + type + "' is not an address type");
        };
    }

    private static Foreign foreign(String type, ElementReader in) {
        in.element().attributes().forEach(a -> in.attribute(a.name().local()));
        in.element().children().forEach(in::takeWhole);
        return new Foreign(type, in.element());
    }

    private static void write(Address address, ElementWriter out) {
        switch (address) {
            case Pci a -> typed("pci", Pci.SHAPE, a, out);
            case Drive a -> typed("drive", Drive.SHAPE, a, out);
            case Usb a -> typed("usb", Usb.SHAPE, a, out);
            case VirtioSerial a -> typed("virtio-serial", VirtioSerial.SHAPE, a, out);
            case Ccid a -> typed("ccid", Ccid.SHAPE, a, out);
            case Isa a -> typed("isa", Isa.SHAPE, a, out);
            case Dimm a -> typed("dimm", Dimm.SHAPE, a, out);
            case VirtioMmio _ -> out.attribute("type", "virtio-mmio");
            case Unassigned _ -> out.attribute("type", "unassigned");
            case Foreign(String _, dev.berth.model.xml.Element element) -> {
                element.attributes().forEach(out::attribute);
                element.children().forEach(out::add);
            }
        }
    }

    private static <A> void typed(String type, Shape<A> shape, A address, ElementWriter out) {
        out.attribute("type", type);
        shape.write(address, out);
    }
}
