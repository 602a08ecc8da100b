package dev.berth.plan.resolve;

import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Controller.Type;
import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Numa;
import dev.berth.model.domain.PciTarget;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Controllers: one for each number, and what only some of them can do. */
final class ControllerRules {
    private static final Set<String> ROOTS = Set.of("pci-root", "pcie-root");
    private static final Set<String> EXPANDERS = Set.of("pci-expander-bus", "pcie-expander-bus");

    private final List<Controller> all;
    private final Domain domain;
    private final Target target;

    private ControllerRules(Domain domain, Target target) {
        this.all = domain.devices().of(Controller.class).toList();
        this.domain = domain;
        this.target = target;
    }

    static void check(Domain domain, Target target) {
        ControllerRules rules = new ControllerRules(domain, target);
        rules.unique();
        rules.all.forEach(rules::check);
    }

    private void unique() {
        Set<String> seen = new HashSet<>();
        for (Controller controller : all) {
            String name = controller.type().token() + " " + controller.index().orElse(-1);
            refuseIf(
                    !isCompanion(controller) && controller.index().isPresent() && !seen.add(name),
                    controller,
                    "another has this index; give each its own");
        }
    }

    /** A USB 1 controller shares the number of its USB 2 master. */
    private static boolean isCompanion(Controller controller) {
        return controller.limits().master().isPresent()
                || controller.model().orElse("").startsWith("ich9-uhci");
    }

    private void check(Controller controller) {
        boolean root = controller.type() == Type.PCI && ROOTS.contains(model(controller));
        refuseIf(
                root && controller.index().orElse(0) != 0,
                controller,
                "the root of the PCI tree has index 0");
        refuseIf(
                root && controller.info().address().isPresent(),
                controller,
                "the root of the PCI tree is plugged into nothing; remove its address");
        refuseIf(
                controller.driver().iothread().isPresent() && controller.type() != Type.SCSI,
                controller,
                "only a virtio-scsi controller has an iothread; remove it");
        if (EXPANDERS.contains(model(controller))) {
            expander(controller);
        }
        if (isCompanion(controller)) {
            refuseIf(
                    !hasMaster(controller), controller, "it needs an ich9-ehci1 of the same index");
        }
    }

    private boolean hasMaster(Controller companion) {
        return all.stream()
                .filter(c -> c.type() == Type.USB && c.index().equals(companion.index()))
                .anyMatch(c -> !isCompanion(c));
    }

    private void expander(Controller controller) {
        int nodes =
                domain.platform()
                        .cpu()
                        .flatMap(Cpu::numa)
                        .map(Numa::cells)
                        .map(List::size)
                        .orElse(0);
        controller
                .pci()
                .target()
                .flatMap(PciTarget::node)
                .ifPresent(node ->
                        refuseIf(node >= nodes, controller, "the guest has no node " + node));
    }

    private static String model(Controller controller) {
        return controller.model().orElse("");
    }

    private void refuseIf(boolean wrong, Controller controller, String message) {
        target.refuseIf(
                wrong,
                controller.source(),
                "controller %s %s: %s"
                        .formatted(
                                controller.type().token(),
                                controller.index().map(String::valueOf).orElse("?"),
                                message));
    }
}
