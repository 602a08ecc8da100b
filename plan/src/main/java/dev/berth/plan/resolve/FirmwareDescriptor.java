package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.model.domain.Firmware;
import dev.berth.model.domain.Firmware.Kind;
import dev.berth.model.domain.Firmware.Loader;
import dev.berth.model.domain.Firmware.Nvram;
import dev.berth.model.domain.PowerManagement;
import dev.berth.qapi.Json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One of the host's firmwares (QEMU's docs/interop/firmware.json). */
record FirmwareDescriptor(Json document) {
    static final Loader NO_LOADER =
            new Loader(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    boolean has(String feature) {
        return strings(document, "features").contains(feature);
    }

    boolean isFlash() {
        return mapping().text("device").equals(Optional.of("flash"));
    }

    Kind kind() {
        return strings(document, "interface-types").contains("uefi") ? Kind.EFI : Kind.BIOS;
    }

    String path() {
        return image().text("filename").orElse("");
    }

    String format() {
        return image().text("format").orElse("raw");
    }

    Optional<String> template() {
        return mapping().at("nvram-template", "filename").flatMap(Json::asText);
    }

    String templateFormat() {
        return mapping().at("nvram-template", "format").flatMap(Json::asText).orElse("raw");
    }

    /**
     * Whether it is what the guest asks for.
     *
     * @param newGuest whether any format will do; an older guest's is raw
     */
    boolean fits(Domain domain, boolean newGuest) {
        Firmware asked = domain.platform().os().firmware();
        Loader loader = asked.loader().orElse(NO_LOADER);
        return asked.automatic().map(k -> k == kind()).orElse(loader.path().isPresent())
                && runsOn(domain)
                && fitsMode(loader)
                && loader.path().map(p -> p.equals(path())).orElse(true)
                && fitsFormat(asked, newGuest)
                && fitsTemplate(asked)
                && fitsFeatures(asked, loader, domain);
    }

    private boolean fitsMode(Loader loader) {
        boolean stateless = loader.stateless().orElse(false);
        if (!isFlash()) {
            return loader.type().map(t -> t == Loader.Type.ROM).orElse(true)
                    && loader.readOnly().orElse(true);
        }
        boolean readOnly = loader.readOnly().orElse(true);
        boolean flash = loader.type().map(t -> t == Loader.Type.PFLASH).orElse(true);
        String wanted = stateless ? "stateless" : "split";
        return readOnly && flash && mapping().text("mode").orElse("split").equals(wanted);
    }

    private boolean fitsFormat(Firmware asked, boolean newGuest) {
        Optional<String> format =
                asked.loader()
                        .flatMap(Loader::format)
                        .or(() -> asked.nvram().flatMap(Nvram::format));
        return format.map(f -> f.equals(format())).orElse(newGuest || format().equals("raw"));
    }

    private boolean fitsTemplate(Firmware asked) {
        return asked.nvram()
                .flatMap(Nvram::template)
                .map(t -> template().equals(Optional.of(t)))
                .orElse(true);
    }

    private boolean fitsFeatures(Firmware asked, Loader loader, Domain domain) {
        boolean secure = has("requires-smm") && has("secure-boot");
        boolean asAsked = asked.features().stream().allMatch(f -> has(f.name()) == f.enabled());
        boolean mode =
                !has("requires-smm")
                        || domain.platform().featureSet().state(Toggle.SMM).orElse(true);
        boolean sleeps =
                domain.platform()
                        .power()
                        .flatMap(PowerManagement::suspendToMemory)
                        .map(s3 -> !s3 || has("acpi-s3"))
                        .orElse(true);
        return asAsked && mode && sleeps && loader.secure().map(s -> s == secure).orElse(true);
    }

    private boolean runsOn(Domain domain) {
        return document.items("targets").stream()
                .filter(t -> t.text("architecture").equals(Optional.of(Guests.arch(domain))))
                .flatMap(t -> strings(t, "machines").stream())
                .anyMatch(glob -> matches(glob, Guests.machine(domain)));
    }

    private static boolean matches(String glob, String machine) {
        StringBuilder pattern = new StringBuilder();
        for (String literal : glob.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(literal));
        }
        return machine.matches(pattern.toString());
    }

    private Json mapping() {
        return document.get("mapping").orElse(Json.object());
    }

    private Json image() {
        return isFlash() ? mapping().get("executable").orElse(Json.object()) : mapping();
    }

    private static List<String> strings(Json json, String name) {
        return json.items(name).stream().flatMap(i -> i.asText().stream()).toList();
    }
}
