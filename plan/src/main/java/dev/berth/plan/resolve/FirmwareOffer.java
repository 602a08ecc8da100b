package dev.berth.plan.resolve;

import dev.berth.model.domain.Firmware;
import dev.berth.model.domain.Firmware.Loader;
import dev.berth.plan.profile.HostProfile;

import java.util.Optional;

/** Whether a host still offers the firmware that was chosen for a guest. */
public final class FirmwareOffer {
    private FirmwareOffer() {}

    /** Firmware that the document names itself needs no offer. */
    public static boolean stands(Firmware firmware, HostProfile host) {
        Optional<String> path = firmware.loader().flatMap(Loader::path);
        return firmware.automatic().isEmpty()
                || host.firmware().stream()
                        .map(d -> new FirmwareDescriptor(d.document()))
                        .anyMatch(d -> path.equals(Optional.of(d.path())));
    }
}
