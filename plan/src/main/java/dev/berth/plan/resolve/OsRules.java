package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.model.domain.Firmware;
import dev.berth.model.domain.OperatingSystem;

import java.util.Map;
import java.util.Set;

/** Which machines an emulator has, and what their firmware can be asked for. */
final class OsRules {
    /** The guests that an emulator also runs, beside those of its own architecture. */
    private static final Map<String, Set<String>> ALSO =
            Map.of("x86_64", Set.of("i686"), "aarch64", Set.of("armv7l", "armv6l"));

    private OsRules() {}

    static void check(Domain domain, Target target) {
        OperatingSystem os = domain.platform().os();
        target.refuseIf(
                !os.type().kind().equals("hvm"),
                os.source(),
                "<type>: '%s' is not a kind of guest that QEMU runs; use 'hvm'"
                        .formatted(os.type().kind()));
        architecture(os, domain, target);
        secureBoot(os, domain, target);
    }

    private static void architecture(OperatingSystem os, Domain domain, Target target) {
        String emulated = target.traits().arch();
        String wanted = os.arch().orElse(emulated);
        boolean runs =
                wanted.equals(emulated)
                        || ALSO.getOrDefault(emulated, Set.of()).contains(wanted)
                        || emulated.equals("arm") && wanted.startsWith("arm")
                        || emulated.equals("i386") && wanted.equals("i686");
        target.refuseIf(
                !runs,
                os.source(),
                "<type arch='%s'>: emulator '%s' runs '%s'; name another in <emulator>"
                        .formatted(wanted, domain.devices().emulator().orElse(""), emulated));
    }

    private static void secureBoot(OperatingSystem os, Domain domain, Target target) {
        boolean secure = os.firmware().loader().flatMap(Firmware.Loader::secure).orElse(false);
        boolean q35 = Guests.isQ35(domain) && Guests.arch(domain).equals("x86_64");
        target.refuseIf(
                secure && !q35,
                os.source(),
                "<loader secure='yes'>: machine '%s' cannot guard its firmware; use 'q35'"
                        .formatted(Guests.machine(domain)));
        boolean chosen = os.firmware().automatic().isPresent();
        target.refuseIf(
                secure && !chosen && !domain.platform().featureSet().has(Toggle.SMM),
                os.source(),
                "<loader secure='yes'> needs system management mode; add <smm state='on'/>");
    }
}
