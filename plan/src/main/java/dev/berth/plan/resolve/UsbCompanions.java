package dev.berth.plan.resolve;

import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;

import java.util.List;
import java.util.Optional;

/** ICH9's USB 2 controller and its three USB 1 companions: four functions of one slot. */
final class UsbCompanions {
    private static final List<Integer> PORTS = List.of(0, 2, 4);

    private UsbCompanions() {}

    /** The function that a controller of this model is; empty for any other device. */
    static Optional<Integer> function(Device device) {
        if (!(device instanceof Controller c) || c.type() != Controller.Type.USB) {
            return Optional.empty();
        }
        return switch (c.model().orElse("")) {
            case "ich9-uhci1" -> Optional.of(0);
            case "ich9-uhci2" -> Optional.of(1);
            case "ich9-uhci3" -> Optional.of(2);
            case "ich9-ehci1" -> Optional.of(7);
            default -> Optional.empty();
        };
    }

    static Domain apply(Domain domain, Target target) {
        for (Controller part : domain.devices().of(Controller.class).toList()) {
            boolean alone =
                    function(part).filter(f -> f < PORTS.size()).isPresent()
                            && part.index().isPresent()
                            && domain.devices()
                                    .of(Controller.class)
                                    .noneMatch(c ->
                                            c.isModel("ich9-ehci1")
                                                    && c.index().equals(part.index()));
            if (alone) {
                target.refuse(
                        part,
                        "USB controller %d has no 'ich9-ehci1' that it is the companion of; add one"
                                .formatted(part.index().get()));
            }
        }
        return domain.mapDevices(d -> d instanceof Controller c ? attached(c) : d);
    }

    /** Which of the USB 2 controller's ports a companion begins at. */
    private static Controller attached(Controller controller) {
        return function(controller)
                .filter(f -> f < PORTS.size() && controller.limits().master().isEmpty())
                .map(f -> controller.withMaster(PORTS.get(f)))
                .orElse(controller);
    }

    static boolean areTogether(Device one, Device other) {
        return function(one).isPresent()
                && function(other).isPresent()
                && one instanceof Controller a
                && other instanceof Controller b
                && a.index().equals(b.index());
    }

    /** A whole set. */
    static List<Controller> all(int index) {
        return List.of(
                Controller.of(Controller.Type.USB, index, "ich9-ehci1"),
                Controller.of(Controller.Type.USB, index, "ich9-uhci1").withMaster(0),
                Controller.of(Controller.Type.USB, index, "ich9-uhci2").withMaster(2),
                Controller.of(Controller.Type.USB, index, "ich9-uhci3").withMaster(4));
    }
}
