package dev.berth.plan.resolve;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.PciTarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What PCI controllers show to the guest, chosen once their addresses are known. */
final class PciTargets {
    private static final int BUS_NUMBERS = 256;
    private static final int BUSES_OF_EXPANDER = 2;

    private PciTargets() {}

    static Domain apply(Domain domain, Target target) {
        List<Device> devices = new ArrayList<>(domain.devices().list());
        for (int i = 0; i < devices.size(); i++) {
            if (devices.get(i) instanceof Controller c && c.type() == Controller.Type.PCI) {
                devices.set(i, complete(named(c, target), devices, target));
            }
        }
        return domain.withDevices(devices);
    }

    private static Controller named(Controller c, Target target) {
        Optional<String> name =
                c.pci().modelName().or(() -> c.model().flatMap(m -> usualDevice(m, target)));
        return name.map(n -> c.withPci(c.pci().withModelName(n))).orElse(c);
    }

    private static Optional<String> usualDevice(String model, Target target) {
        return switch (model) {
            case "pci-bridge" -> Optional.of("pci-bridge");
            case "dmi-to-pci-bridge" -> Optional.of("i82801b11-bridge");
            case "pcie-to-pci-bridge" -> Optional.of("pcie-pci-bridge");
            case "pcie-root-port" ->
                    Optional.of(
                            target.traits().hasObjectType("pcie-root-port")
                                    ? "pcie-root-port"
                                    : "ioh3420");
            case "pcie-switch-upstream-port" -> Optional.of("x3130-upstream");
            case "pcie-switch-downstream-port" -> Optional.of("xio3130-downstream");
            case "pci-expander-bus" -> Optional.of("pxb");
            case "pcie-expander-bus" -> Optional.of("pxb-pcie");
            default -> Optional.empty();
        };
    }

    private static Controller complete(Controller c, List<Device> devices, Target target) {
        int index = c.index().orElse(0);
        Address.Pci at = PciAllocation.address(c).orElse(Address.Pci.of(0, 0, 0));
        PciTarget shown = c.pci().target().orElse(PciTarget.NONE);
        return switch (c.model().orElse("")) {
            case "pci-bridge" -> {
                if (index <= at.bus()) {
                    target.refuse(
                            c,
                            "PCI controller %d is on bus %d; a bridge's index must be above its bus"
                                    .formatted(index, at.bus()));
                }
                yield shown.chassisNr().isPresent() ? c : shows(c, shown.withChassisNr(index));
            }
            case "pcie-root-port" ->
                    shows(c, shown.orPort(index, (at.slot() << 3) + at.function()));
            case "pcie-switch-downstream-port" -> shows(c, shown.orPort(index, at.slot()));
            case "pci-expander-bus", "pcie-expander-bus" ->
                    shown.busNr().isPresent() ? c : expander(c, shown, devices, target);
            default -> c;
        };
    }

    private static Controller expander(
            Controller c, PciTarget shown, List<Device> devices, Target target) {
        int lowest =
                PciAllocation.buses(devices)
                        .flatMap(o -> o.pci().target().flatMap(PciTarget::busNr).stream())
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElse(BUS_NUMBERS);
        if (lowest <= BUSES_OF_EXPANDER) {
            target.refuse(c, "no bus number is left below " + lowest + "; give busNr yourself");
            return c;
        }
        return shows(c, shown.withBusNr(lowest - BUSES_OF_EXPANDER));
    }

    private static Controller shows(Controller c, PciTarget shown) {
        return c.withPci(c.pci().withTarget(shown));
    }
}
