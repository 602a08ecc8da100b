package dev.berth.plan;

import dev.berth.model.domain.Controller;
import dev.berth.model.domain.PciTarget;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** PCI bridges, ports and expander buses; the roots come with the machine. */
final class PciControllerPlan {
    static final Rule BUS =
            new Rule(
                    "controller.pci",
                    "/domain/devices/controller[@type='pci']",
                    "-device pcie-root-port",
                    "A bus of its own for further devices; port and chassis number name its slot.");
    static final Rule HOLE =
            new Rule(
                    "controller.pci.hole64",
                    "/domain/devices/controller/pcihole64",
                    "-global pci-hole64-size",
                    "The window for 64-bit addresses is a property of the machine's host bridge.");
    static final Rule ROOT_HOTPLUG =
            new Rule(
                    "controller.pci.root-hotplug",
                    "/domain/devices/controller/target/@hotplug",
                    "-global PIIX4_PM.acpi-root-pci-hotplug",
                    "On this machine the power management chip plugs devices into the root bus.");

    private PciControllerPlan() {}

    static void plan(Controller controller, Planning planning) {
        switch (controller.model().orElse("")) {
            case "pci-root", "pcie-root" -> root(controller, planning);
            default ->
                    planning.device(
                            Stage.CONTROLLERS,
                            Placement.of(controller, planning).at(card(controller)),
                            controller,
                            BUS);
        }
    }

    private static Json.Members card(Controller controller) {
        PciTarget target = controller.pci().target().orElse(PciTarget.NONE);
        Json.Members card = Json.object().withOptional("driver", controller.pci().modelName());
        return switch (controller.model().orElse("")) {
            case "pci-bridge" ->
                    named(
                            card.withOptional("chassis_nr", target.chassisNr())
                                    .withOptional(
                                            "mem-reserve",
                                            target.memReserve().map(kib -> kib * 1024)),
                            controller);
            case "pcie-root-port", "pcie-switch-downstream-port" ->
                    named(
                                    card.withOptional("port", target.port())
                                            .withOptional("chassis", target.chassis()),
                                    controller)
                            .withOptional("hotplug", target.hotplug());
            case "pci-expander-bus", "pcie-expander-bus" ->
                    named(card.withOptional("bus_nr", target.busNr()), controller)
                            .withOptional("numa_node", target.node());
            default -> named(card, controller);
        };
    }

    private static Json.Members named(Json.Members card, Controller controller) {
        return card.withOptional("id", controller.info().alias());
    }

    private static void root(Controller controller, Planning planning) {
        boolean express = controller.isModel("pcie-root");
        controller
                .pci()
                .hole64()
                .ifPresent(kib ->
                        global(
                                "%s.pci-hole64-size=%dK"
                                        .formatted(express ? "q35-pcihost" : "i440FX-pcihost", kib),
                                controller,
                                HOLE,
                                planning));
        controller
                .pci()
                .target()
                .flatMap(PciTarget::hotplug)
                .filter(_ -> !express)
                .ifPresent(on ->
                        global(
                                "PIIX4_PM.acpi-root-pci-hotplug=" + (on ? "on" : "off"),
                                controller,
                                ROOT_HOTPLUG,
                                planning));
    }

    private static void global(String value, Controller controller, Rule rule, Planning planning) {
        planning.add(
                Stage.CONTROLLERS,
                Step.Option.of("global", value, new Origin(controller.source().at(), rule)));
    }
}
