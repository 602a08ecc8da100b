package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What a PCI controller shows of itself to the guest.
 *
 * @param chassisNr of a pci-bridge, from 1
 * @param chassis of a PCIe port, from 1
 * @param busNr first bus of an expander bus
 * @param node NUMA node of an expander bus
 */
public record PciTarget(
        Optional<Integer> chassisNr,
        Optional<Integer> chassis,
        Optional<Integer> port,
        Optional<Integer> busNr,
        Optional<Integer> index,
        Optional<Boolean> hotplug,
        Optional<Long> memReserve,
        Optional<Integer> node) {
    static final ElementCodec<PciTarget> CODEC =
            new ElementCodec<>(
                    "target",
                    Shape.of(
                            PciTarget::new,
                            optional("@chassisNr", Values.COUNT, PciTarget::chassisNr),
                            optional("@chassis", Values.COUNT, PciTarget::chassis),
                            optional("@port", Values.hex(1), PciTarget::port),
                            optional("@busNr", Values.COUNT, PciTarget::busNr),
                            optional("@index", Values.COUNT, PciTarget::index),
                            optional("@hotplug", Values.ON_OFF, PciTarget::hotplug),
                            optional("@memReserve", Values.LONG, PciTarget::memReserve),
                            optional("node", Values.COUNT, PciTarget::node)));

    public static final PciTarget NONE =
            new PciTarget(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** This target with its chassis and port, where it says none, as given. */
    public PciTarget orPort(int otherChassis, int otherPort) {
        return new PciTarget(
                chassisNr,
                chassis.or(() -> Optional.of(otherChassis)),
                port.or(() -> Optional.of(otherPort)),
                busNr,
                index,
                hotplug,
                memReserve,
                node);
    }

    public PciTarget withChassisNr(int chosen) {
        return new PciTarget(
                Optional.of(chosen), chassis, port, busNr, index, hotplug, memReserve, node);
    }

    public PciTarget withBusNr(int chosen) {
        return new PciTarget(
                chassisNr, chassis, port, Optional.of(chosen), index, hotplug, memReserve, node);
    }
}
