package dev.berth.engine;

import dev.berth.host.Descriptor;
import dev.berth.host.NetworkLink;
import dev.berth.host.Tap;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.NetworkAttachment;
import dev.berth.plan.step.Plan;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The taps of one start. They belong to whoever holds their descriptors: once QEMU has them and
 * ours are closed, they go with QEMU. On the owner's thread.
 */
final class Taps implements AutoCloseable {
    private static final String ANY = "vnet%d";
    private static final byte HOST_SIDE = (byte) 0xfe;

    private final Plan plan;
    private final Map<String, Tap> byAlias = new LinkedHashMap<>();

    Taps(Plan plan) {
        this.plan = plan;
    }

    /** One queue's descriptor; the first one makes the tap and connects it. */
    Descriptor queue(dev.berth.plan.step.Descriptor.Tap wanted) {
        String alias = alias(wanted.card());
        Tap tap = byAlias.get(alias);
        if (tap == null) {
            tap = make(wanted);
            byAlias.put(alias, tap);
            connect(tap, wanted.card());
        }
        return tap.queues().get(wanted.queue());
    }

    /** The taps' names by their cards' aliases. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        byAlias.forEach((alias, tap) -> names.put(alias, tap.link().name()));
        return names;
    }

    private static String alias(Interface card) {
        return card.info().alias().orElseThrow();
    }

    private Tap make(dev.berth.plan.step.Descriptor.Tap wanted) {
        Interface card = wanted.card();
        if (card.host().script().filter(script -> !script.isEmpty()).isPresent()) {
            throw Unsupported.feature("running a script for an interface");
        }
        if (card.host().tapDevice().isPresent()) {
            throw Unsupported.feature("another tap device than /dev/net/tun");
        }
        String name = card.host().device().filter(it -> !it.startsWith("vnet")).orElse(ANY);
        return Tap.create(name, queues(card), wanted.vnetHeader());
    }

    private int queues(Interface card) {
        return (int)
                plan.descriptors().stream()
                        .filter(dev.berth.plan.step.Descriptor.Tap.class::isInstance)
                        .map(dev.berth.plan.step.Descriptor.Tap.class::cast)
                        .filter(it -> alias(it.card()).equals(alias(card)))
                        .count();
    }

    private static void connect(Tap tap, Interface card) {
        if (!card.host().managed().orElse(true)) {
            return;
        }
        card.card().mac().ifPresent(mac -> tap.link().setHardwareAddress(hostSide(mac)));
        card.link().mtu().ifPresent(tap.link()::setMtu);
        if (card.attachment() instanceof NetworkAttachment.Bridge(String bridge)) {
            tap.link().attachTo(new NetworkLink(bridge));
        } else if (!(card.attachment() instanceof NetworkAttachment.Plain)) {
            throw Unsupported.feature(
                    "an interface of type '%s'"
                            .formatted(card.attachment().kind().name().toLowerCase(Locale.ROOT)));
        }
        tap.link().setUp();
    }

    /** High, so that a bridge keeps an address of its own choice. */
    private static byte[] hostSide(String mac) {
        byte[] address = HexFormat.ofDelimiter(":").parseHex(mac);
        address[0] = HOST_SIDE;
        return address;
    }

    @Override
    public void close() {
        byAlias.values().forEach(Tap::close);
    }
}
