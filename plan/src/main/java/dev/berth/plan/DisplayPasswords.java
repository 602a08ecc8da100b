package dev.berth.plan;

import dev.berth.model.domain.DisplayPassword;
import dev.berth.model.domain.Graphics;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;

/** Passwords of displays, which are said to QEMU once it runs and never on a command line. */
final class DisplayPasswords {
    static final Rule PASSWORD =
            new Rule(
                    "graphics.password",
                    "/domain/devices/graphics/@passwd",
                    "set_password",
                    "A command line is open to everybody on the host; the monitor is not.");

    private DisplayPasswords() {}

    static void plan(
            String protocol,
            DisplayPassword password,
            String setting,
            Graphics graphics,
            Planning planning) {
        password.password()
                .or(() -> planning.host().settings().text(setting))
                .ifPresent(text ->
                        planning.add(
                                Stage.GRAPHICS,
                                new Step.Password(
                                        protocol,
                                        text,
                                        password.validTo(),
                                        password.connected(),
                                        planning.origin(graphics, PASSWORD))));
    }
}
