package dev.berth.plan.resolve;

import dev.berth.model.codec.Source;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Problems;
import dev.berth.plan.profile.HostProfile;
import dev.berth.qapi.Accelerator;
import dev.berth.qapi.Capability;
import dev.berth.qapi.QemuTraits;

/**
 * What a document is resolved for.
 *
 * @param newGuest whether the guest's ABI may still be chosen (first define), or is to stay as
 *     recorded
 */
public record Target(QemuTraits traits, HostProfile host, boolean newGuest, Problems problems) {
    public boolean has(Capability capability) {
        return traits.has(capability);
    }

    public static Accelerator accelerator(Domain domain) {
        return domain.type() == Domain.Type.KVM ? Accelerator.KVM : Accelerator.TCG;
    }

    public void refuse(Device device, String message) {
        problems.error(device.source().at(), message);
    }

    /** Tells a problem where {@code wrong}. */
    void refuseIf(boolean wrong, Source source, String message) {
        if (wrong) {
            problems.error(source.at(), message);
        }
    }
}
