package dev.berth.plan.resolve;

import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers controllers that have no index: the first free one of their type. */
final class ControllerIndexes {
    private ControllerIndexes() {}

    static List<Device> assign(List<Device> devices) {
        List<Device> numbered = new ArrayList<>(devices);
        for (int i = 0; i < numbered.size(); i++) {
            if (numbered.get(i) instanceof Controller c && c.index().isEmpty()) {
                numbered.set(i, c.withIndex(companion(c, numbered).orElse(free(c, numbered))));
            }
        }
        return numbered;
    }

    private static int free(Controller c, List<Device> devices) {
        int index = 0;
        while (ControllerDefaults.find(devices, c.type(), index).isPresent()) {
            index++;
        }
        return index;
    }

    /** A part of a USB 2 controller joins the first set that lacks it. */
    private static Optional<Integer> companion(Controller c, List<Device> devices) {
        if (UsbCompanions.function(c).isEmpty()) {
            return Optional.empty();
        }
        List<Controller> parts =
                devices.stream()
                        .filter(d -> UsbCompanions.function(d).isPresent())
                        .map(Controller.class::cast)
                        .filter(p -> p.index().isPresent())
                        .toList();
        return parts.stream()
                .map(p -> p.index().orElseThrow())
                .filter(index ->
                        parts.stream()
                                .filter(p -> p.index().orElseThrow().equals(index))
                                .noneMatch(p -> p.model().equals(c.model())))
                .findFirst();
    }
}
