package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Input;
import dev.berth.model.domain.VirtioModel;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** Keyboards, mice, tablets. */
final class InputPlan {
    static final Rule USB =
            new Rule(
                    "input.usb",
                    "/domain/devices/input[@bus='usb']",
                    "-device usb-tablet",
                    "USB inputs are ordinary devices of the USB bus.");
    static final Rule VIRTIO =
            new Rule(
                    "input.virtio",
                    "/domain/devices/input[@bus='virtio']",
                    "-device virtio-tablet-pci",
                    "Virtio inputs are ordinary devices of the PCI bus.");
    static final Rule EVDEV =
            new Rule(
                    "input.evdev",
                    "/domain/devices/input[@type='evdev']",
                    "-object input-linux",
                    "QEMU itself reads the host's device and feeds the guest's keyboard or mouse.");

    private InputPlan() {}

    static void plan(Input input, Planning planning) {
        if (input.type() == Input.Type.EVDEV) {
            evdev(input, planning);
            return;
        }
        switch (input.bus().orElse(Input.Bus.PS2)) {
            case PS2, NONE -> {} // the board has them
            case USB -> usb(input, planning);
            case VIRTIO -> virtio(input, planning);
            case XEN, PARALLELS ->
                    throw new BerthException(
                            ErrorCode.NO_SUPPORT,
                            "input bus '"
                                    + input.bus().map(b -> b.token()).orElse("")
                                    + "' is not supported; use 'usb' or 'virtio'");
        }
    }

    private static void usb(Input input, Planning planning) {
        String driver =
                switch (input.type()) {
                    case MOUSE -> "usb-mouse";
                    case TABLET -> "usb-tablet";
                    case KEYBOARD -> "usb-kbd";
                    case PASSTHROUGH, EVDEV ->
                            throw new BerthException(
                                    ErrorCode.NO_SUPPORT,
                                    "input: a host's device is not handed through by USB;"
                                            + " use bus 'virtio'");
                };
        planning.device(
                Stage.INPUTS,
                Placement.of(input, planning).on(Json.object().with("driver", driver)),
                input,
                USB);
    }

    private static void virtio(Input input, Planning planning) {
        String base =
                switch (input.type()) {
                    case MOUSE -> "virtio-mouse";
                    case TABLET -> "virtio-tablet";
                    case KEYBOARD -> "virtio-keyboard";
                    case PASSTHROUGH, EVDEV -> "virtio-input-host";
                };
        VirtioModel model = input.model().orElse(VirtioModel.VIRTIO);
        Json.Members properties =
                VirtioDevice.of(base, model, input.virtio(), input)
                        .withOptional("evdev", input.events().flatMap(e -> e.evdev()));
        planning.device(Stage.INPUTS, Placement.of(input, planning).on(properties), input, VIRTIO);
    }

    private static void evdev(Input input, Planning planning) {
        Input.EventSource source = input.events().orElseThrow();
        Json.Members properties =
                Json.object()
                        .with("qom-type", "input-linux")
                        .with("id", input.info().alias().orElseThrow())
                        .with("evdev", source.device().orElse(""))
                        .withOptional("repeat", source.repeat())
                        .withOptional("grab_all", source.grab().map(g -> g.equals("all")))
                        .withOptional("grab-toggle", source.grabToggle());
        planning.add(Stage.INPUTS, new Step.QomObject(properties, planning.origin(input, EVDEV)));
    }
}
