package dev.berth.plan;

import dev.berth.model.domain.Serial;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Serial ports. */
final class SerialPlan {
    static final Rule PORT =
            new Rule(
                    "serial.port",
                    "/domain/devices/serial",
                    "-device isa-serial",
                    "The port is a device that names its backend.");
    static final Rule BOARD =
            new Rule(
                    "serial.board",
                    "/domain/devices/serial[target/@type='system-serial']",
                    "-serial chardev:",
                    "The board has the port; it only needs a backend.");

    private SerialPlan() {}

    static void plan(Serial serial, Planning planning) {
        String chardev = CharacterPlan.plan(serial.backend(), "", serial, Stage.SERIALS, planning);
        if (serial.target().type().orElse(Serial.Type.SYSTEM_SERIAL) == Serial.Type.SYSTEM_SERIAL) {
            planning.add(
                    Stage.SERIALS,
                    Step.Option.of("serial", "chardev:" + chardev, planning.origin(serial, BOARD)));
        } else {
            Json.Members properties =
                    Json.object().with("driver", driver(serial)).with("chardev", chardev);
            planning.device(
                    Stage.SERIALS,
                    Placement.of(serial, planning).on(numbered(serial, properties)),
                    serial,
                    PORT);
        }
    }

    private static String driver(Serial serial) {
        return serial.target().model().orElse(Serial.Model.ISA_SERIAL).token();
    }

    private static Json.Members numbered(Serial serial, Json.Members properties) {
        boolean numbered = serial.target().type().equals(Optional.of(Serial.Type.ISA_SERIAL));
        return numbered ? properties.with("index", serial.target().port().orElse(0)) : properties;
    }
}
