package dev.berth.plan;

import dev.berth.model.domain.SystemInformation;
import dev.berth.model.domain.SystemInformation.Entry;
import dev.berth.model.domain.SystemInformation.Table;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;

import java.util.Map;
import java.util.Optional;

/** What the firmware's tables say of the machine. */
final class SystemInformationPlan {
    static final Rule SMBIOS =
            new Rule(
                    "sysinfo.smbios",
                    "/domain/sysinfo[@type='smbios']",
                    "-smbios",
                    "The guest reads maker, product and serial from its firmware's tables.");
    static final Rule CONFIGURATION =
            new Rule(
                    "sysinfo.fwcfg",
                    "/domain/sysinfo[@type='fwcfg']",
                    "-fw_cfg",
                    "Named values reach the guest through QEMU's firmware configuration device.");
    private static final Map<String, Integer> NUMBERS =
            Map.of("bios", 0, "system", 1, "baseBoard", 2, "chassis", 3, "oemStrings", 11);

    private SystemInformationPlan() {}

    static void plan(Planning planning) {
        Optional<String> mode = planning.domain().platform().os().options().smbios();
        if (mode.equals(Optional.of("host"))) {
            throw Unplanned.of("<smbios mode='host'>");
        }
        for (SystemInformation information : planning.domain().platform().information()) {
            information.entries().forEach(entry -> configuration(entry, planning));
            if (mode.equals(Optional.of("sysinfo"))) {
                information.tables().forEach(table -> table(table, planning));
            }
        }
    }

    private static void table(Table table, Planning planning) {
        KeyValues values = KeyValues.empty().with("type", NUMBERS.getOrDefault(table.name(), 11));
        for (Entry entry : table.entries()) {
            values.with(entry.name().orElse("value"), entry.value());
        }
        planning.option(Stage.SYSTEM_INFORMATION, "smbios", values.toString(), SMBIOS);
    }

    private static void configuration(Entry entry, Planning planning) {
        KeyValues values = KeyValues.empty().withText("name", entry.name());
        entry.file()
                .ifPresentOrElse(
                        file -> values.with("file", file),
                        () -> values.with("string", entry.value()));
        planning.option(Stage.SYSTEM_INFORMATION, "fw_cfg", values.toString(), CONFIGURATION);
    }
}
