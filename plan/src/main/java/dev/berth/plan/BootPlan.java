package dev.berth.plan;

import dev.berth.model.domain.OperatingSystem;
import dev.berth.model.domain.OperatingSystem.BootOptions;
import dev.berth.model.domain.OperatingSystem.DirectBoot;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;

import java.util.Optional;

/** What the firmware boots, or the kernel that takes its place. */
final class BootPlan {
    static final Rule OPTIONS =
            new Rule(
                    "boot.options",
                    "/domain/os/bootmenu",
                    "-boot",
                    "The firmware boots from the devices that carry a boot index, and no others.");
    static final Rule KERNEL =
            new Rule(
                    "boot.kernel",
                    "/domain/os/kernel",
                    "-kernel",
                    "QEMU loads the kernel itself; no boot loader is needed.");

    private BootPlan() {}

    static void plan(Planning planning) {
        OperatingSystem os = planning.domain().platform().os();
        planning.option(Stage.BOOT, "boot", options(os.options()), OPTIONS);
        DirectBoot direct = os.direct();
        file("kernel", direct.kernel(), planning);
        file("initrd", direct.initrd(), planning);
        direct.commandLine().ifPresent(line -> planning.option(Stage.BOOT, "append", line, KERNEL));
        file("dtb", direct.deviceTree(), planning);
        file("shim", direct.shim(), planning);
    }

    private static String options(BootOptions options) {
        KeyValues values = KeyValues.empty().withSwitch("menu", options.menu());
        options.menuTimeout()
                .filter(_ -> options.menu().orElse(false))
                .ifPresent(ms -> values.with("splash-time", ms));
        options.rebootTimeout().ifPresent(ms -> values.with("reboot-timeout", ms));
        return values.with("strict", true).toString();
    }

    private static void file(String option, Optional<String> path, Planning planning) {
        path.filter(p -> !p.isEmpty())
                .ifPresent(p -> {
                    planning.option(Stage.BOOT, option, p, KERNEL);
                    Origin origin = planning.origin(KERNEL);
                    planning.draft()
                            .prepare(
                                    new Preparation.Image(p, Preparation.Access.READ_ONLY, origin));
                });
    }
}
