package dev.berth.engine;

import dev.berth.host.PortReservations;
import dev.berth.host.VhostDevice;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.SpiceDisplay;
import dev.berth.model.domain.VncDisplay;
import dev.berth.model.domain.Vsock;
import dev.berth.plan.profile.Allotment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets aside for one start what a document leaves to the host: ports of displays, a vsock's number.
 * Ports are held until QEMU listens on them itself, or failed to.
 */
final class HostAllotments implements AutoCloseable {
    private static final int FIRST_PORT = 5900;
    private static final int LAST_PORT = 65535;
    private static final int FIRST_WEBSOCKET = 5700;

    private final PortReservations ports;
    private final List<Integer> held = new ArrayList<>();

    HostAllotments(PortReservations ports) {
        this.ports = ports;
    }

    Allotment of(Domain domain) {
        Optional<VncDisplay> vnc = display(domain, VncDisplay.class);
        boolean spice =
                display(domain, SpiceDisplay.class)
                        .filter(it -> it.ports().isAutomatic())
                        .isPresent();
        return new Allotment(
                vnc.filter(it -> it.ports().isAutomatic()).map(_ -> port(FIRST_PORT)),
                vnc.flatMap(VncDisplay::websocket)
                        .filter(it -> it == -1)
                        .map(_ -> port(FIRST_WEBSOCKET)),
                spice ? Optional.of(port(FIRST_PORT)) : Optional.empty(),
                spice ? Optional.of(port(FIRST_PORT)) : Optional.empty(),
                contextId(domain));
    }

    private static <D> Optional<D> display(Domain domain, Class<D> kind) {
        return domain.devices()
                .of(Graphics.class)
                .map(Graphics::display)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private int port(int first) {
        int port = ports.reserve(first, LAST_PORT, "a display");
        held.add(port);
        return port;
    }

    /** Free a moment ago; a guest that takes it meanwhile makes this start fail by name. */
    private static Optional<Long> contextId(Domain domain) {
        if (domain.devices().of(Vsock.class).noneMatch(Vsock::isAuto)) {
            return Optional.empty();
        }
        VhostDevice.Vsock free = VhostDevice.anyVsock();
        free.descriptor().close();
        return Optional.of((long) free.address());
    }

    @Override
    public void close() {
        held.forEach(ports::release);
    }
}
