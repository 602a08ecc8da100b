package dev.berth.plan;

import dev.berth.model.domain.LaunchSecurity;
import dev.berth.model.domain.LaunchSecurity.Amd;
import dev.berth.model.domain.LaunchSecurity.Sev;
import dev.berth.model.domain.LaunchSecurity.Snp;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.Optional;

/** A guest whose memory is encrypted with a key that the host does not have. */
final class LaunchSecurityPlan {
    static final Rule GUARD =
            new Rule(
                    "security.launch",
                    "/domain/launchSecurity",
                    "-object sev-guest",
                    "The processor encrypts the guest's memory and measures what it starts with.");

    static final String ID = "lsec0";

    private LaunchSecurityPlan() {}

    /** The machine's switch that names the guarding object. */
    static String machineKey(Planning planning) {
        return planning.has(Capability.CONFIDENTIAL_GUEST_SUPPORT)
                ? "confidential-guest-support"
                : "memory-encryption";
    }

    static void plan(Planning planning) {
        planning.domain()
                .platform()
                .security()
                .map(security -> guard(security, planning))
                .ifPresent(guard ->
                        planning.add(
                                Stage.SECURITY, new Step.QomObject(guard, planning.origin(GUARD))));
    }

    private static Json.Members guard(LaunchSecurity security, Planning planning) {
        return switch (security) {
            case Sev sev -> sev(sev, planning);
            case Snp snp -> snp(snp, planning);
            case LaunchSecurity.Foreign foreign ->
                    throw Unplanned.of(
                            "<launchSecurity type='"
                                    + foreign.element().attribute("type").orElse("")
                                    + "'>");
        };
    }

    private static Json.Members sev(Sev sev, Planning planning) {
        return common("sev-guest", sev.common(), planning)
                .with("policy", sev.policy())
                .withOptional(
                        "dh-cert-file",
                        sev.certificate().map(text -> file("dh_cert", text, planning)))
                .withOptional(
                        "session-file", sev.session().map(text -> file("session", text, planning)))
                .withOptional("kernel-hashes", sev.common().kernelHashes());
    }

    private static String file(String name, String text, Planning planning) {
        String path = planning.folder() + "/" + name + ".base64";
        planning.draft().prepare(new Preparation.PrivateFile(path, text, planning.origin(GUARD)));
        return path;
    }

    private static Json.Members snp(Snp snp, Planning planning) {
        return common("sev-snp-guest", snp.common(), planning)
                .with("policy", snp.policy())
                .withOptional("guest-visible-workarounds", snp.workarounds())
                .withOptional("id-block", snp.idBlock())
                .withOptional("id-auth", snp.idAuthentication())
                .withOptional("host-data", snp.hostData())
                .withOptional("kernel-hashes", snp.common().kernelHashes())
                .withOptional("author-key-enabled", snp.authorKey())
                .withOptional("vcek-disabled", snp.vcek().map(on -> !on));
    }

    private static Json.Members common(String type, Amd amd, Planning planning) {
        return Json.object()
                .with("qom-type", type)
                .with("id", ID)
                .with("cbitpos", amd.encryptionBit().orElseGet(() -> asked("cbitpos", planning)))
                .with(
                        "reduced-phys-bits",
                        amd.lostAddressBits()
                                .orElseGet(() -> asked("reduced-phys-bits", planning)));
    }

    /** What QEMU found out of the host's processor. */
    private static int asked(String name, Planning planning) {
        Optional<Integer> found =
                planning.traits()
                        .sevCapabilities()
                        .flatMap(Json::asMembers)
                        .map(m -> Math.toIntExact(m.demandInteger(name)));
        return found.orElseThrow(
                () -> PlanRefusal.of("<launchSecurity>: this host's processor has no SEV"));
    }
}
