package dev.berth.plan;

import dev.berth.model.domain.Redirection;
import dev.berth.model.domain.RedirectionFilter;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Devices of viewers, redirected into the guest. */
final class RedirectionPlan {
    static final Rule DEVICE =
            new Rule(
                    "redirection.device",
                    "/domain/devices/redirdev",
                    "-device usb-redir",
                    "A port of the guest's waits for a device that a viewer redirects.");

    private RedirectionPlan() {}

    static void plan(Redirection redirection, Planning planning) {
        String chardev =
                CharacterPlan.plan(
                        redirection.backend(), "usbredir", redirection, Stage.REDIRECTED, planning);
        Json.Members properties =
                Json.object()
                        .with("driver", "usb-redir")
                        .with("chardev", chardev)
                        .withOptional("filter", filter(planning))
                        .withOptional("bootindex", redirection.info().bootOrder());
        planning.device(
                Stage.REDIRECTED,
                Placement.of(redirection, planning).on(properties),
                redirection,
                DEVICE);
    }

    private static Optional<String> filter(Planning planning) {
        return planning.domain()
                .devices()
                .of(RedirectionFilter.class)
                .findFirst()
                .map(filter ->
                        filter.rules().stream()
                                .map(RedirectionPlan::rule)
                                .collect(Collectors.joining("|")));
    }

    private static String rule(RedirectionFilter.Allowance rule) {
        return String.join(
                ":",
                number(rule.usbClass(), "0x%02X"),
                number(rule.vendor(), "0x%04X"),
                number(rule.product(), "0x%04X"),
                number(rule.version(), "0x%04X"),
                rule.allow() ? "1" : "0");
    }

    private static String number(Optional<Integer> number, String format) {
        return number.map(n -> String.format(Locale.ROOT, format, n)).orElse("-1");
    }
}
