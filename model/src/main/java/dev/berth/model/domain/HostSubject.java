package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.child;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.part;
import static dev.berth.model.codec.Parts.required;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Which device of the host it is. */
public sealed interface HostSubject {
    record Pci(HostPci address) implements HostSubject {
        static final Shape<Pci> SHAPE = Shape.of(Pci::new, child(HostPci.CODEC, Pci::address));
    }

    /** By where it is plugged in, by what it is, or both. */
    record Usb(
            Optional<Integer> vendor,
            Optional<Integer> product,
            Optional<Integer> bus,
            Optional<Integer> device,
            Optional<String> guestReset,
            Optional<String> startupPolicy)
            implements HostSubject {
        static final Shape<Usb> SHAPE =
                Shape.of(
                        Usb::new,
                        optional("vendor@id", Values.hex(4), Usb::vendor),
                        optional("product@id", Values.hex(4), Usb::product),
                        optional("address@bus", Values.COUNT, Usb::bus),
                        optional("address@device", Values.COUNT, Usb::device),
                        optional("@guestReset", Values.TEXT, Usb::guestReset),
                        optional("@startupPolicy", Values.TEXT, Usb::startupPolicy));

        public Usb {
            if (vendor.isEmpty() && bus.isEmpty()) {
                throw new IllegalArgumentException(
                        "say which: <vendor> and <product>, or <address>");
            }
        }
    }

    record Scsi(String adapter, int bus, int target, long unit) implements HostSubject {
        static final Shape<Scsi> SHAPE =
                Shape.of(
                        Scsi::new,
                        required("adapter@name", Values.NAME, Scsi::adapter),
                        required("address@bus", Values.COUNT, Scsi::bus),
                        required("address@target", Values.COUNT, Scsi::target),
                        required("address@unit", Values.LONG, Scsi::unit));
    }

    /** A unit of an iSCSI target that QEMU connects to itself. */
    record Iscsi(NetworkLocation location, Optional<StorageAuth> auth) implements HostSubject {
        static final Shape<Iscsi> SHAPE =
                Shape.of(
                        Iscsi::new,
                        inline(NetworkLocation.SHAPE, Iscsi::location),
                        optionalChild(StorageAuth.CODEC, Iscsi::auth));
    }

    /** A target of the host's kernel. */
    record VhostScsi(String protocol, String wwpn) implements HostSubject {
        static final Shape<VhostScsi> SHAPE =
                Shape.of(
                        VhostScsi::new,
                        required("@protocol", Values.TEXT, VhostScsi::protocol),
                        required("@wwpn", Values.NAME, VhostScsi::wwpn));

        public VhostScsi {
            if (!wwpn.matches("naa\\.[0-9a-fA-F]{16}")) {
                throw new IllegalArgumentException(
                        "wwpn '" + wwpn + "' is not naa. and 16 hexadecimal digits");
            }
        }
    }

    /** A part of a device that the host's kernel shares out. */
    record Mediated(UUID uuid) implements HostSubject {
        static final Shape<Mediated> SHAPE =
                Shape.of(Mediated::new, required("address@uuid", Values.UUIDS, Mediated::uuid));
    }

    /** The owner's {@code type} attribute and its {@code <source>}. */
    static <T> Part<T, HostSubject> inOwner(Function<T, HostSubject> get) {
        return part(HostSubject::read, (owner, out) -> write(get.apply(owner), out));
    }

    private static HostSubject read(ElementReader in) {
        String type =
                in.attribute("type")
                        .orElseThrow(() -> in.refuse("type is missing; it is required"));
        ElementReader source =
                in.child("source")
                        .orElseThrow(() -> in.refuse("<source> is missing; it is required"));
        return switch (type) {
            case "pci" -> Pci.SHAPE.read(source);
            case "usb" -> Usb.SHAPE.read(source);
            case "scsi" ->
                    source.element().attribute("protocol").isPresent()
                            ? Iscsi.SHAPE.read(source)
                            : scsi(source);
            case "scsi_host" -> VhostScsi.SHAPE.read(source);
            case "mdev" -> Mediated.SHAPE.read(source);
            default -> throw in.refuse("'" + type + "' is not a type of host device");
        };
    }

    private static HostSubject scsi(ElementReader source) {
        source.child("address").ifPresent(a -> a.attribute("type"));
        return Scsi.SHAPE.read(source);
    }

    private static void write(HostSubject subject, ElementWriter out) {
        switch (subject) {
            case Pci s -> typed("pci", Pci.SHAPE, s, out);
            case Usb s -> typed("usb", Usb.SHAPE, s, out);
            case Scsi s -> typed("scsi", Scsi.SHAPE, s, out);
            case Iscsi s -> typed("scsi", Iscsi.SHAPE, s, out);
            case VhostScsi s -> typed("scsi_host", VhostScsi.SHAPE, s, out);
            case Mediated s -> typed("mdev", Mediated.SHAPE, s, out);
        }
    }

    private static <S> void typed(String type, Shape<S> shape, S subject, ElementWriter out) {
        out.attribute("type", type);
        shape.write(subject, out.child("source"));
    }
}
