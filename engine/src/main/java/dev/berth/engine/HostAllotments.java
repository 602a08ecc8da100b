package dev.berth.engine;

import dev.berth.host.PortReservations;
import dev.berth.host.VhostDevice;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Display;
import dev.berth.model.domain.DisplayPorts;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.Listen;
import dev.berth.model.domain.RdpDisplay;
import dev.berth.model.domain.SpiceDisplay;
import dev.berth.model.domain.VncDisplay;
import dev.berth.model.domain.Vsock;
import dev.berth.plan.profile.Allotment;

import java.net.InetAddress;
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

    /**
     * @throws BerthException RESOURCE_BUSY when a port that the document demands is taken
     */
    Allotment of(Domain domain) {
        domain.devices().of(Graphics.class).forEach(this::claim);
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

    private void claim(Graphics graphics) {
        switch (graphics.display()) {
            case VncDisplay vnc -> {
                claim(graphics, vnc.ports(), vnc.listens());
                vnc.websocket().ifPresent(port -> claim(graphics, port, vnc.listens()));
            }
            case SpiceDisplay spice -> claim(graphics, spice.ports(), spice.listens());
            case Display.Local _, RdpDisplay _ -> {}
        }
    }

    private void claim(Graphics graphics, DisplayPorts demanded, List<Listen> listens) {
        if (!demanded.isAutomatic()) {
            demanded.port().ifPresent(port -> claim(graphics, port, listens));
            demanded.tls().ifPresent(port -> claim(graphics, port, listens));
        }
    }

    private void claim(Graphics graphics, int port, List<Listen> listens) {
        Optional<InetAddress> address = address(listens);
        if (port <= 0 || address.isEmpty()) {
            return;
        }
        if (!ports.claim(address.get(), port)) {
            throw new BerthException(
                    ErrorCode.RESOURCE_BUSY,
                    "graphics: TCP port %d is taken at %s; name another, or let the host choose by"
                                    .formatted(port, address.get().getHostAddress())
                            + " autoport='yes' (%s)".formatted(graphics.source().at()));
        }
        held.add(port);
    }

    /** Empty where it is no TCP address, or a name that only QEMU resolves. */
    private static Optional<InetAddress> address(List<Listen> listens) {
        if (listens.isEmpty()) {
            return Optional.of(InetAddress.getLoopbackAddress());
        }
        Listen first = listens.getFirst();
        if (first.type() != Listen.Type.ADDRESS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    first.address()
                            .map(InetAddress::ofLiteral)
                            .orElseGet(InetAddress::getLoopbackAddress));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
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
