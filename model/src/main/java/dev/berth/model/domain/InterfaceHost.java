package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;
import dev.berth.model.xml.Element;

import java.util.List;
import java.util.Optional;

/**
 * The host's end of a network card.
 *
 * @param device the tap's name; names beginning with {@code vnet} are chosen at each start
 * @param managed no where somebody else makes the tap and takes it away
 * @param script run when the tap is up
 * @param helper {@code passt}, where not QEMU's own user network is used
 * @param tapDevice instead of {@code /dev/net/tun}
 * @param vhostDevice instead of {@code /dev/vhost-net}
 * @param portForwards whether any port of the host is forwarded; the rest of it is kept as is
 */
public record InterfaceHost(
        Optional<String> device,
        Optional<Boolean> managed,
        Optional<String> script,
        Optional<String> downScript,
        Optional<String> helper,
        Optional<String> tapDevice,
        Optional<String> vhostDevice,
        List<Element> portForwards) {
    static final Shape<InterfaceHost> SHAPE =
            Shape.of(
                    InterfaceHost::new,
                    optional("target@dev", Values.TEXT, InterfaceHost::device),
                    optional("target@managed", Values.YES_NO, InterfaceHost::managed),
                    optional("script@path", Values.TEXT, InterfaceHost::script),
                    optional("downscript@path", Values.TEXT, InterfaceHost::downScript),
                    optional("backend@type", Values.TEXT, InterfaceHost::helper),
                    optional("backend@tap", Values.TEXT, InterfaceHost::tapDevice),
                    optional("backend@vhost", Values.TEXT, InterfaceHost::vhostDevice),
                    part(
                            in -> {
                                List<Element> all = in.element().children("portForward");
                                all.forEach(in::takeWhole);
                                return all;
                            },
                            (h, out) -> h.portForwards().forEach(out::add)));

    public InterfaceHost {
        portForwards = List.copyOf(portForwards);
    }

    public boolean isPasst() {
        return helper.equals(Optional.of("passt"));
    }

    /** As stored: a name that the host chose for one run is gone. */
    public InterfaceHost atRest() {
        boolean chosen = device.filter(d -> d.startsWith("vnet")).isPresent();
        return chosen ? at(Optional.empty()) : this;
    }

    public InterfaceHost at(Optional<String> name) {
        return new InterfaceHost(
                name, managed, script, downScript, helper, tapDevice, vhostDevice, portForwards);
    }
}
