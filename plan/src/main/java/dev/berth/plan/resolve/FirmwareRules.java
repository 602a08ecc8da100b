package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.model.domain.Firmware;
import dev.berth.model.domain.Firmware.Kind;
import dev.berth.model.domain.Firmware.Loader;

import java.util.Optional;

/** What firmware cannot be combined with. */
final class FirmwareRules {
    private FirmwareRules() {}

    static void check(Domain domain, Target target) {
        Firmware firmware = domain.platform().os().firmware();
        boolean efi = firmware.automatic().equals(Optional.of(Kind.EFI)) || isFlash(firmware);
        boolean acpi = domain.platform().featureSet().has(Toggle.ACPI);
        refuse(
                efi && !acpi && Guests.isX86(domain),
                "UEFI on this architecture needs ACPI; add <acpi/> to <features>",
                domain,
                target);
        refuse(
                !efi && acpi && Guests.isArmVirt(domain),
                "ACPI on this architecture needs UEFI; set <os firmware='efi'> or remove <acpi/>",
                domain,
                target);
        combinations(firmware, domain, target);
    }

    private static void combinations(Firmware firmware, Domain domain, Target target) {
        Loader loader = firmware.loader().orElse(FirmwareDescriptor.NO_LOADER);
        boolean bios = firmware.automatic().equals(Optional.of(Kind.BIOS));
        boolean stateless = loader.stateless().orElse(false);
        refuse(
                bios && firmware.nvram().isPresent(),
                "firmware 'bios' keeps no variables; remove <nvram>",
                domain,
                target);
        refuse(
                stateless && firmware.nvram().isPresent(),
                "stateless firmware keeps no variables; remove <nvram> or stateless='yes'",
                domain,
                target);
        refuse(
                firmware.nvram().isPresent() && loader.type().equals(Optional.of(Loader.Type.ROM)),
                "variables need a loader of type 'pflash'; remove <nvram> or change the type",
                domain,
                target);
        refuse(
                loader.stateless().equals(Optional.of(false)) && (bios || isRom(loader)),
                "firmware 'bios' is always stateless; remove stateless='no'",
                domain,
                target);
        refuse(
                firmware.feature("enrolled-keys").orElse(false)
                        && !firmware.feature("secure-boot").orElse(true),
                "firmware feature 'enrolled-keys' needs 'secure-boot'; enable it too",
                domain,
                target);
    }

    private static boolean isRom(Loader loader) {
        return loader.type().equals(Optional.of(Loader.Type.ROM));
    }

    private static boolean isFlash(Firmware firmware) {
        return firmware.loader()
                .flatMap(Loader::type)
                .filter(t -> t == Loader.Type.PFLASH)
                .isPresent();
    }

    private static void refuse(boolean wrong, String message, Domain domain, Target target) {
        if (wrong) {
            target.problems().error(domain.platform().os().source().at(), "<os>: " + message);
        }
    }
}
