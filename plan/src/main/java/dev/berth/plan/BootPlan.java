package dev.berth.plan;

import dev.berth.model.domain.AcpiTable;
import dev.berth.model.domain.OperatingSystem;
import dev.berth.model.domain.OperatingSystem.BootOptions;
import dev.berth.model.domain.OperatingSystem.DirectBoot;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;

import java.util.Locale;
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

    static final Rule ACPI_TABLE =
            new Rule(
                    "boot.acpi-table",
                    "/domain/os/acpi/table",
                    "-acpitable",
                    "The firmware hands the table to the guest as it is.");

    private BootPlan() {}

    static void plan(Planning planning) {
        OperatingSystem os = planning.domain().platform().os();
        planning.option(Stage.BOOT, "boot", options(os.options()), OPTIONS);
        DirectBoot direct = os.direct();
        file("kernel", direct.kernel(), planning);
        file("initrd", direct.initrd(), planning);
        direct.commandLine().ifPresent(line -> planning.option(Stage.BOOT, "append", line, KERNEL));
        file("dtb", direct.deviceTree(), planning);
        os.acpiTables().forEach(table -> acpiTable(table, planning));
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

    private static void acpiTable(AcpiTable table, Planning planning) {
        KeyValues values = KeyValues.empty();
        if (!table.type().equals("raw")) {
            values.with("sig", table.type().toUpperCase(Locale.ROOT));
        }
        planning.option(
                Stage.BOOT, "acpitable", values.with("file", table.path()).toString(), ACPI_TABLE);
        planning.draft()
                .prepare(
                        new Preparation.Image(
                                table.path(),
                                Preparation.Access.READ_ONLY,
                                planning.origin(ACPI_TABLE)));
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
