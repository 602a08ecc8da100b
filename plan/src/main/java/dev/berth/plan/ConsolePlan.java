package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Console;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** Consoles that are devices of their own. */
final class ConsolePlan {
    static final Rule CONSOLE =
            new Rule(
                    "console.virtio",
                    "/domain/devices/console[target/@type='virtio']",
                    "-device virtconsole",
                    "A virtio console is a port of a virtio-serial controller.");

    private ConsolePlan() {}

    static void plan(Console console, Planning planning) {
        switch (console.type().orElse(Console.Type.SERIAL)) {
            case SERIAL -> {} // the first serial port under another name
            case VIRTIO -> virtio(console, planning);
            case SCLP, SCLPLM, XEN, UML, LXC, OPENVZ ->
                    throw new BerthException(
                            ErrorCode.NO_SUPPORT,
                            "console type '"
                                    + console.type().map(t -> t.token()).orElse("")
                                    + "' is not supported; use 'serial' or 'virtio'");
        }
    }

    private static void virtio(Console console, Planning planning) {
        String chardev =
                CharacterPlan.plan(console.backend(), "", console, Stage.CONSOLES, planning);
        planning.device(
                Stage.CONSOLES,
                Placement.of(console, planning)
                        .on(Json.object().with("driver", "virtconsole").with("chardev", chardev)),
                console,
                CONSOLE);
    }
}
