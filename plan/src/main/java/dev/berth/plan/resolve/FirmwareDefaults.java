package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.model.domain.Firmware;
import dev.berth.model.domain.Firmware.Loader;
import dev.berth.model.domain.Firmware.Nvram;

import java.util.List;
import java.util.Optional;

/**
 * The firmware's images: chosen among the host's descriptors where the document leaves the choice,
 * recognised there where it names an image.
 */
final class FirmwareDefaults {
    private final Domain domain;
    private final Target target;
    private final Firmware firmware;

    private FirmwareDefaults(Domain domain, Target target) {
        this.domain = domain;
        this.target = target;
        this.firmware = domain.platform().os().firmware();
    }

    static Domain apply(Domain domain, Target target) {
        Domain complete = new FirmwareDefaults(domain, target).resolve();
        FirmwareRules.check(complete, target);
        return complete;
    }

    private Domain resolve() {
        if (firmware.automatic().isEmpty() && firmware.loader().isEmpty()) {
            return domain;
        }
        Optional<FirmwareDescriptor> found =
                target.host().firmware().stream()
                        .map(d -> new FirmwareDescriptor(d.document()))
                        .filter(d -> d.fits(domain, target.newGuest()))
                        .findFirst();
        if (found.isPresent()) {
            return filled(found.get());
        }
        return firmware.automatic().isPresent() ? domain : with(plain());
    }

    /** What an image that no descriptor knows is taken for. */
    private Firmware plain() {
        return firmware.loader()
                .map(loader -> firmware.withLoader(loader(loader, loader.type())))
                .map(this::withPlainNvram)
                .orElse(firmware);
    }

    private static Loader loader(Loader said, Optional<Loader.Type> type) {
        return new Loader(
                said.readOnly(),
                said.secure(),
                said.stateless(),
                type.or(() -> Optional.of(Loader.Type.ROM)),
                said.format().or(() -> Optional.of("raw")),
                said.path());
    }

    private Firmware withPlainNvram(Firmware with) {
        return with.nvram()
                .map(nvram ->
                        with.withNvram(
                                new Nvram(
                                        nvram.template(),
                                        nvram.templateFormat(),
                                        nvram.type(),
                                        nvram.format().or(() -> Optional.of("raw")),
                                        nvram.path().or(() -> Optional.of(path("fd"))))))
                .orElse(with);
    }

    private Domain filled(FirmwareDescriptor descriptor) {
        Loader said = firmware.loader().orElse(FirmwareDescriptor.NO_LOADER);
        boolean secure = descriptor.has("requires-smm") && descriptor.has("secure-boot");
        Loader loader =
                new Loader(
                        descriptor.isFlash() ? Optional.of(true) : said.readOnly(),
                        secure ? Optional.of(true) : said.secure(),
                        said.stateless(),
                        Optional.of(descriptor.isFlash() ? Loader.Type.PFLASH : Loader.Type.ROM),
                        Optional.of(descriptor.format()),
                        Optional.of(descriptor.path()));
        Firmware chosen =
                new Firmware(
                        Optional.of(descriptor.kind()),
                        features(descriptor),
                        Optional.of(loader),
                        descriptor.template().map(t -> nvram(t, descriptor)).or(firmware::nvram));
        return withManagementMode(with(chosen), descriptor);
    }

    private static List<Firmware.Feature> features(FirmwareDescriptor descriptor) {
        return List.of(
                new Firmware.Feature(descriptor.has("enrolled-keys"), "enrolled-keys"),
                new Firmware.Feature(descriptor.has("secure-boot"), "secure-boot"));
    }

    private Nvram nvram(String template, FirmwareDescriptor descriptor) {
        String format = descriptor.templateFormat();
        Optional<Nvram> said = firmware.nvram();
        return new Nvram(
                Optional.of(template),
                Optional.of(format),
                said.flatMap(Nvram::type),
                Optional.of(format),
                said.flatMap(Nvram::path).or(() -> Optional.of(path(suffix(template, format)))));
    }

    private String path(String suffix) {
        return target.host().directories().nvram() + "/" + domain.name() + "_VARS." + suffix;
    }

    /** A new guest's copy ends as its template does; an older one's by what it holds. */
    private String suffix(String template, String format) {
        int dot = template.lastIndexOf('.');
        boolean byTemplate = target.newGuest() && dot > template.lastIndexOf('/');
        return byTemplate ? template.substring(dot + 1) : format.equals("qcow2") ? "qcow2" : "fd";
    }

    private Domain with(Firmware changed) {
        return domain.withPlatform(
                domain.platform().withOs(domain.platform().os().withFirmware(changed)));
    }

    /** Firmware that guards its variables by system management mode needs the mode. */
    private static Domain withManagementMode(Domain with, FirmwareDescriptor descriptor) {
        Features features = with.platform().featureSet();
        boolean add = descriptor.has("requires-smm") && features.state(Toggle.SMM).isEmpty();
        return add
                ? with.withPlatform(with.platform().withFeatures(features.with(Toggle.SMM, true)))
                : with;
    }
}
