package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Controller;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

import java.util.Optional;

/** USB controllers. */
final class UsbControllerPlan {
    static final Rule CARD =
            new Rule(
                    "controller.usb",
                    "/domain/devices/controller[@type='usb']",
                    "-device qemu-xhci",
                    "QEMU's own default controller is off; each one is said, with its model.");

    private UsbControllerPlan() {}

    static void plan(Controller controller, Planning planning) {
        String model = controller.model().orElse("none");
        if (!model.equals("none")) {
            planning.device(
                    Stage.CONTROLLERS,
                    Placement.of(controller, planning).at(card(controller, model, planning)),
                    controller,
                    CARD);
        }
    }

    private static Json.Members card(Controller controller, String model, Planning planning) {
        Json.Members card =
                Json.object()
                        .with("driver", driver(model))
                        .withOptional("p2", xhciPorts(controller, model))
                        .withOptional("p3", xhciPorts(controller, model));
        if (controller.limits().master().isPresent()) {
            String master =
                    Placement.of(controller, planning)
                            .bus(Controller.Type.USB, controller.index().orElse(0));
            return card.with("masterbus", master + ".0")
                    .withOptional("firstport", controller.limits().master());
        }
        return card.withOptional("id", controller.info().alias());
    }

    private static Optional<Integer> xhciPorts(Controller controller, String model) {
        return model.endsWith("-xhci") ? controller.limits().ports() : Optional.empty();
    }

    private static String driver(String model) {
        return switch (model) {
            case "piix3-uhci" -> "piix3-usb-uhci";
            case "piix4-uhci" -> "piix4-usb-uhci";
            case "ehci" -> "usb-ehci";
            case "ich9-ehci1" -> "ich9-usb-ehci1";
            case "ich9-uhci1" -> "ich9-usb-uhci1";
            case "ich9-uhci2" -> "ich9-usb-uhci2";
            case "ich9-uhci3" -> "ich9-usb-uhci3";
            case "vt82c686b-uhci" -> "vt82c686b-usb-uhci";
            case "pci-ohci" -> "pci-ohci";
            case "nec-xhci" -> "nec-usb-xhci";
            case "qemu-xhci" -> "qemu-xhci";
            default ->
                    throw new BerthException(
                            ErrorCode.CONFIG_UNSUPPORTED,
                            "USB controller model '" + model + "' is not one of QEMU's");
        };
    }
}
