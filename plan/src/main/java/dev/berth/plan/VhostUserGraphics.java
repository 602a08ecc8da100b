package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.plan.profile.HostProfile;

import java.util.Optional;

/** The helper that draws for a graphics card, by the host's descriptors. */
final class VhostUserGraphics {
    private VhostUserGraphics() {}

    /** The program of the preferred descriptor of type {@code gpu}. */
    static String program(HostProfile host) {
        return host.vhostUser().stream()
                .filter(d -> d.document().text("type").equals(Optional.of("gpu")))
                .findFirst()
                .flatMap(d -> d.document().text("binary"))
                .orElseThrow(() ->
                        new BerthException(
                                ErrorCode.OPERATION_UNSUPPORTED,
                                "video: no vhost-user backend of type 'gpu' is installed;"
                                        + " install one, or drop <driver"
                                        + " name='vhostuser'/>"));
    }
}
