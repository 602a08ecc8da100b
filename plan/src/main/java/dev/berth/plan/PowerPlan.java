package dev.berth.plan;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.PowerManagement;
import dev.berth.plan.resolve.Guests;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;

import java.util.Optional;

/** Powering off, and the sleep states that the machine offers. */
final class PowerPlan {
    static final Rule NO_SHUTDOWN =
            new Rule(
                    "power.no-shutdown",
                    "/domain/on_poweroff",
                    "-no-shutdown",
                    "A guest that powers off leaves QEMU there, so that its end can be told.");
    static final Rule SLEEP =
            new Rule(
                    "power.sleep",
                    "/domain/pm",
                    "-global …disable_s3",
                    "A sleep state that is switched off is not in the machine's ACPI tables.");

    private PowerPlan() {}

    static void plan(Planning planning) {
        planning.add(Stage.POWER, Step.Option.of("no-shutdown", Origin.always(NO_SHUTDOWN)));
        Domain domain = planning.domain();
        domain.platform().power().ifPresent(power -> sleep(power, planning));
    }

    private static void sleep(PowerManagement power, Planning planning) {
        Domain domain = planning.domain();
        if (!Guests.isX86(domain)) {
            return;
        }
        String chip = Guests.isQ35(domain) ? "ICH9-LPC" : "PIIX4_PM";
        disable(chip + ".disable_s3", power.suspendToMemory(), planning);
        disable(chip + ".disable_s4", power.suspendToDisk(), planning);
    }

    private static void disable(String property, Optional<Boolean> enabled, Planning planning) {
        enabled.ifPresent(on ->
                planning.option(Stage.POWER, "global", property + "=" + (on ? "0" : "1"), SLEEP));
    }
}
