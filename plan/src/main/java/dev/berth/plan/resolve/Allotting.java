package dev.berth.plan.resolve;

import dev.berth.model.domain.Device;
import dev.berth.model.domain.Display;
import dev.berth.model.domain.DisplayPorts;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.RdpDisplay;
import dev.berth.model.domain.SpiceDisplay;
import dev.berth.model.domain.VncDisplay;
import dev.berth.model.domain.Vsock;
import dev.berth.plan.profile.Allotment;

import java.util.Optional;

/** Writes what a host set aside for one run into a guest's devices. */
final class Allotting {
    private Allotting() {}

    static Domain apply(Domain domain, Allotment allotment) {
        return domain.mapDevices(device -> allotted(device, allotment));
    }

    private static Device allotted(Device device, Allotment allotment) {
        if (device instanceof Vsock vsock && vsock.isAuto()) {
            return allotment.contextId().map(vsock::withContextId).orElse(vsock);
        }
        if (device instanceof Graphics graphics) {
            return switch (graphics.display()) {
                case VncDisplay vnc -> graphics.withDisplay(vnc(vnc, allotment));
                case SpiceDisplay spice -> graphics.withDisplay(spice(spice, allotment));
                case Display.Local _, RdpDisplay _ -> graphics;
            };
        }
        return device;
    }

    private static VncDisplay vnc(VncDisplay vnc, Allotment allotment) {
        DisplayPorts ports = vnc.ports();
        DisplayPorts open =
                ports.isAutomatic()
                        ? new DisplayPorts(
                                allotment.vnc().or(ports::port),
                                Optional.empty(),
                                ports.automatic())
                        : ports;
        Optional<Integer> websocket =
                vnc.websocket().map(w -> w == -1 ? allotment.websocket().orElse(w) : w);
        return vnc.at(open, websocket, vnc.listens());
    }

    private static SpiceDisplay spice(SpiceDisplay spice, Allotment allotment) {
        DisplayPorts ports = spice.ports();
        return ports.isAutomatic()
                ? spice.at(
                        new DisplayPorts(
                                allotment.spice(), allotment.spiceTls(), ports.automatic()),
                        spice.listens())
                : spice;
    }
}
