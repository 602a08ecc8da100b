package dev.berth.plan.resolve;

import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.Input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keyboard and mouse that a PC always has, and what inputs are plugged into. */
final class ImpliedInputs {
    private ImpliedInputs() {}

    static Domain apply(Domain domain, Target target) {
        Domain plugged =
                domain.mapDevices(device ->
                        device instanceof Input input && input.bus().isEmpty()
                                ? input.withBus(bus(input, domain))
                                : device);
        boolean off =
                domain.platform()
                        .featureSet()
                        .state(Features.Toggle.PS2)
                        .equals(Optional.of(false));
        return !off && hasController(domain) ? withKeyboardAndMouse(plugged) : plugged;
    }

    private static Input.Bus bus(Input input, Domain domain) {
        return switch (input.type()) {
            case PASSTHROUGH -> Input.Bus.VIRTIO;
            case EVDEV -> Input.Bus.NONE;
            case TABLET -> Input.Bus.USB;
            case MOUSE, KEYBOARD -> Board.of(domain).isX86() ? Input.Bus.PS2 : Input.Bus.USB;
        };
    }

    /** Whether the board has a PS/2 controller. */
    private static boolean hasController(Domain domain) {
        return Board.of(domain).isQ35()
                || Board.of(domain).isI440fx()
                || Board.of(domain).machine().equals("isapc");
    }

    private static Domain withKeyboardAndMouse(Domain domain) {
        List<Device> devices = new ArrayList<>(domain.devices().list());
        for (Input.Type type : List.of(Input.Type.MOUSE, Input.Type.KEYBOARD)) {
            boolean there =
                    domain.devices().of(Input.class).anyMatch(i -> i.is(type, Input.Bus.PS2));
            if (!there) {
                devices.add(Input.of(type, Input.Bus.PS2));
            }
        }
        return domain.withDevices(devices);
    }
}
