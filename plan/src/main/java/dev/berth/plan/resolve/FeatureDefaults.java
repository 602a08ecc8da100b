package dev.berth.plan.resolve;

import dev.berth.model.domain.Clock;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.qapi.GicVersion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Clock, and the interrupt controller of an Arm guest. */
final class FeatureDefaults {
    private FeatureDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Domain timed =
                domain.platform().clock().isPresent()
                        ? domain
                        : domain.withPlatform(domain.platform().withClock(Clock.UTC));
        return Guests.isArmVirt(timed) ? withInterruptController(timed, target) : timed;
    }

    /** libvirt gives every Arm virt guest a controller; the oldest that works under TCG. */
    private static Domain withInterruptController(Domain domain, Target target) {
        Features features = domain.platform().featureSet();
        Optional<String> said = features.details().gicVersion();
        if (said.isPresent()) {
            return domain.withPlatform(
                    domain.platform().withFeatures(features.with(Toggle.GIC, true)));
        }
        Features with =
                features.with(Toggle.GIC, true)
                        .withDetails(features.details().withGicVersion(version(domain, target)));
        return domain.withPlatform(domain.platform().withFeatures(with));
    }

    private static String version(Domain domain, Target target) {
        List<GicVersion> versions = target.traits().gicVersions();
        boolean kvm = domain.type() == Domain.Type.KVM;
        Optional<Integer> newest =
                versions.stream()
                        .filter(GicVersion::kernel)
                        .map(GicVersion::version)
                        .max(Comparator.naturalOrder());
        return kvm ? newest.map(String::valueOf).orElse("2") : "2";
    }
}
