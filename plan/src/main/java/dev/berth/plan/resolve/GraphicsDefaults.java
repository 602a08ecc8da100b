package dev.berth.plan.resolve;

import dev.berth.model.domain.Display;
import dev.berth.model.domain.DisplayPorts;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.Listen;
import dev.berth.model.domain.RdpDisplay;
import dev.berth.model.domain.SpiceDisplay;
import dev.berth.model.domain.VncDisplay;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where displays listen and at which ports, where the document leaves it open. */
final class GraphicsDefaults {
    private GraphicsDefaults() {}

    static Domain apply(Domain domain, Target target) {
        oneOfEach(domain, target);
        return domain.mapDevices(
                device -> device instanceof Graphics graphics ? settled(graphics) : device);
    }

    private static void oneOfEach(Domain domain, Target target) {
        Set<Class<?>> seen = new HashSet<>();
        for (Graphics graphics : domain.devices().of(Graphics.class).toList()) {
            if (!seen.add(graphics.display().getClass())) {
                target.refuse(
                        graphics,
                        "graphics: QEMU has one display of each type; drop the second one");
            }
        }
    }

    private static Graphics settled(Graphics graphics) {
        return switch (graphics.display()) {
            case VncDisplay vnc -> graphics.withDisplay(vnc(vnc));
            case SpiceDisplay spice -> graphics.withDisplay(spice(spice));
            case Display.Local _, RdpDisplay _ -> graphics;
        };
    }

    private static List<Listen> somewhere(List<Listen> listens) {
        return listens.isEmpty() ? List.of(Listen.of(Listen.Type.ADDRESS)) : listens;
    }

    private static VncDisplay vnc(VncDisplay vnc) {
        List<Listen> listens = somewhere(vnc.listens());
        if (listens.getFirst().type() == Listen.Type.SOCKET) {
            return vnc.at(DisplayPorts.NONE, vnc.websocket(), listens);
        }
        DisplayPorts said = vnc.ports();
        boolean automatic = said.isAutomatic() || said.port().orElse(-1) == -1;
        DisplayPorts ports =
                new DisplayPorts(
                        automatic ? Optional.of(-1) : said.port(),
                        Optional.empty(),
                        Optional.of(automatic));
        return vnc.at(ports, vnc.websocket().filter(w -> w != 0), listens);
    }

    private static SpiceDisplay spice(SpiceDisplay spice) {
        List<Listen> listens = somewhere(spice.listens());
        DisplayPorts said = spice.ports();
        boolean bothOpen = said.port().orElse(0) == -1 && said.tls().orElse(0) == -1;
        boolean automatic = said.isAutomatic() || bothOpen;
        Optional<Integer> port = said.port().filter(p -> p != 0);
        Optional<Integer> tls = said.tls().filter(p -> p != 0);
        Listen.Type type = listens.getFirst().type();
        boolean open = type == Listen.Type.ADDRESS || type == Listen.Type.NETWORK;
        if (open && !automatic && port.isEmpty() && tls.isEmpty()) {
            return spice.at(DisplayPorts.NONE, List.of(Listen.of(Listen.Type.NONE)));
        }
        if (!open) {
            return spice.at(DisplayPorts.NONE, listens);
        }
        return spice.at(
                automatic
                        ? new DisplayPorts(Optional.empty(), Optional.empty(), Optional.of(true))
                        : new DisplayPorts(port, tls, Optional.of(false)),
                listens);
    }
}
