package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Panic;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** How a guest tells of its panic. */
final class PanicPlan {
    static final Rule ISA =
            new Rule(
                    "panic.isa",
                    "/domain/devices/panic[@model='isa']",
                    "-device pvpanic",
                    "The guest writes to an I/O port.");
    static final Rule PCI =
            new Rule(
                    "panic.pci",
                    "/domain/devices/panic[@model='pvpanic']",
                    "-device pvpanic-pci",
                    "The guest writes to a PCI device.");

    private PanicPlan() {}

    static void plan(Panic panic, Planning planning) {
        switch (panic.model().orElse(Panic.Model.ISA)) {
            case ISA -> isa(panic, planning);
            case PVPANIC ->
                    planning.device(
                            Stage.PANIC,
                            Placement.of(panic, planning)
                                    .on(Json.object().with("driver", "pvpanic-pci")),
                            panic,
                            PCI);
            case HYPERV, PSERIES, S390 -> {} // a feature of the processor or the firmware
        }
    }

    private static void isa(Panic panic, Planning planning) {
        Json.Members properties = Json.object().with("driver", "pvpanic");
        boolean placed = panic.info().address().orElse(null) instanceof Address.Isa;
        planning.device(
                Stage.PANIC,
                placed
                        ? properties.withOptional(
                                "ioport", ((Address.Isa) panic.info().address().get()).iobase())
                        : properties,
                panic,
                ISA);
    }
}
