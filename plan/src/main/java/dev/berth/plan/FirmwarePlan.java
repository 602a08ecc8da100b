package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Firmware;
import dev.berth.model.domain.Firmware.Loader;
import dev.berth.model.domain.Firmware.Nvram;
import dev.berth.plan.resolve.FirmwareOffer;
import dev.berth.plan.resolve.Guests;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.Optional;

/** The program the machine starts with: a ROM image, or flash with variables of the guest's own. */
final class FirmwarePlan {
    static final Rule ROM =
            new Rule(
                    "firmware.rom",
                    "/domain/os/loader",
                    "-bios",
                    "A ROM image takes the place of QEMU's own BIOS.");
    static final Rule FLASH =
            new Rule(
                    "firmware.flash",
                    "/domain/os/loader",
                    "-blockdev",
                    "The firmware's code is a flash image shared by all guests, read-only.");
    static final Rule VARIABLES =
            new Rule(
                    "firmware.variables",
                    "/domain/os/nvram",
                    "-blockdev",
                    "The firmware's variables are the guest's own flash image.");

    private FirmwarePlan() {}

    static boolean isFlash(Firmware firmware) {
        return firmware.loader()
                .filter(loader -> loader.path().isPresent())
                .flatMap(Loader::type)
                .filter(type -> type == Loader.Type.PFLASH)
                .isPresent();
    }

    /** The name of a flash image's top node. */
    static String node(int flash, Loader loader, Planning planning) {
        return node(flash, loader.format(), planning);
    }

    static String node(int flash, Nvram nvram, Planning planning) {
        return node(flash, nvram.format(), planning);
    }

    /** A raw image needs no format layer where it is written to, but with older QEMUs. */
    private static String node(int flash, Optional<String> format, Planning planning) {
        boolean layered =
                flash == 0
                        || !format.orElse("raw").equals("raw")
                        || !planning.has(Capability.BACKING_MASK_PROTOCOL);
        return "libvirt-pflash" + flash + (layered ? "-format" : "-storage");
    }

    static void plan(Planning planning) {
        Firmware firmware = planning.domain().platform().os().firmware();
        if (!FirmwareOffer.stands(firmware, planning.host())) {
            throw none(planning.domain());
        }
        if (isFlash(firmware)) {
            flash(firmware, planning);
        } else {
            firmware.loader()
                    .flatMap(Loader::path)
                    .ifPresent(path -> planning.option(Stage.BOOT, "bios", path, ROM));
        }
    }

    private static BerthException none(Domain domain) {
        Firmware firmware = domain.platform().os().firmware();
        return PlanRefusal.of(
                "<os>: none of the host's firmware descriptors offers '%s' for %s, machine '%s', with what is asked of it; install one (Debian: ovmf, qemu-efi-aarch64) or ask for less"
                        .formatted(
                                firmware.automatic().map(k -> k.token()).orElse(""),
                                Guests.arch(domain),
                                Guests.machine(domain)));
    }

    private static void flash(Firmware firmware, Planning planning) {
        Loader loader = firmware.loader().orElseThrow();
        boolean readOnly = loader.readOnly().orElse(false);
        image(0, loader.path().orElseThrow(), loader.format(), readOnly, FLASH, planning);
        firmware.nvram().ifPresent(nvram -> variables(nvram, planning));
        if (loader.secure().orElse(false)) {
            planning.option(
                    Stage.FIRMWARE_IMAGES,
                    "global",
                    "driver=cfi.pflash01,property=secure,value=on",
                    FLASH);
        }
    }

    private static void variables(Nvram nvram, Planning planning) {
        if (nvram.type().isPresent() && !nvram.type().equals(Optional.of("file"))) {
            throw Unplanned.of("firmware variables of type '" + nvram.type().get() + "'");
        }
        String path = nvram.path().orElseThrow();
        nvram.template()
                .ifPresent(template ->
                        planning.draft()
                                .prepare(
                                        new Preparation.CopyIfMissing(
                                                template, path, planning.origin(VARIABLES))));
        image(1, path, nvram.format(), false, VARIABLES, planning);
    }

    private static void image(
            int flash,
            String path,
            Optional<String> format,
            boolean readOnly,
            Rule rule,
            Planning planning) {
        Origin origin = planning.origin(rule);
        String storage = "libvirt-pflash" + flash + "-storage";
        String top = node(flash, format, planning);
        Json.Members file =
                Json.object()
                        .with("driver", "file")
                        .with("filename", path)
                        .with("node-name", storage);
        Json.Members access = file.with("auto-read-only", true).with("discard", "unmap");
        if (top.equals(storage)) {
            access = file.with("read-only", readOnly);
        }
        planning.add(Stage.FIRMWARE_IMAGES, new Step.Blockdev(access, origin));
        if (!top.equals(storage)) {
            planning.add(
                    Stage.FIRMWARE_IMAGES,
                    new Step.Blockdev(layer(top, storage, format.orElse("raw"), readOnly), origin));
        }
        Preparation.Access right =
                readOnly ? Preparation.Access.READ_ONLY : Preparation.Access.EXCLUSIVE;
        planning.draft().prepare(new Preparation.Image(path, right, origin));
    }

    private static Json.Members layer(String top, String storage, String format, boolean readOnly) {
        Json.Members layer =
                Json.object()
                        .with("node-name", top)
                        .with("read-only", readOnly)
                        .with("driver", format)
                        .with("file", storage);
        return format.equals("qcow2") ? layer.with("backing", new Json.Null()) : layer;
    }
}
