package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.InterfaceDriver;
import dev.berth.model.domain.InterfaceLink;
import dev.berth.model.domain.Offloads;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Network cards. */
final class InterfacePlan {
    static final Rule CARD =
            new Rule(
                    "interface.card",
                    "/domain/devices/interface",
                    "-device virtio-net-pci",
                    "The card names the network backend it sends to.");
    static final Rule LINK =
            new Rule(
                    "interface.link",
                    "/domain/devices/interface/link",
                    "set_link",
                    "A cable is unplugged once the card is there.");

    private final Interface card;
    private final Planning planning;

    private InterfacePlan(Interface card, Planning planning) {
        this.card = card;
        this.planning = planning;
    }

    static void plan(Interface card, Planning planning) {
        boolean connected = NetworkPlan.plan(card, planning);
        new InterfacePlan(card, planning).device(connected);
    }

    private void device(boolean connected) {
        String alias = card.info().alias().orElseThrow();
        Json.Members named = card.isVirtio() ? virtio() : plain();
        Json.Members properties = connected ? named.with("netdev", NetworkPlan.name(card)) : named;
        planning.device(
                Stage.INTERFACES,
                Placement.of(card, planning)
                        .on(
                                properties
                                        .withOptional("mac", card.card().mac())
                                        .withOptional("bootindex", card.info().bootOrder())),
                card,
                CARD);
        if (card.link().up().equals(Optional.of(false))) {
            planning.add(
                    Stage.INTERFACES, new Step.Link(alias, false, planning.origin(card, LINK)));
        }
    }

    private Json.Members plain() {
        String model = card.card().model().orElse("");
        if (model.equals("lan9118") || model.equals("smc91c111")) {
            throw Unplanned.of("interface: the board's own card '" + model + "'");
        }
        return Json.object().with("driver", model);
    }

    private Json.Members virtio() {
        InterfaceDriver driver = card.driver();
        Json.Members named =
                VirtioDevice.properties(
                        VirtioDevice.driver("virtio-net", card.card().model(), card),
                        driver.virtio());
        Json.Members sent =
                named.withOptional("tx", driver.transmit().map(InterfacePlan::transmit))
                        .withOptional("ioeventfd", driver.ioeventfd())
                        .withOptional("event_idx", driver.eventIndex())
                        .withOptional("rss", driver.scaling().rss())
                        .withOptional("hash", driver.scaling().hashReport());
        return queued(offloaded(driver.offloads(), sent))
                .withOptional("host_mtu", card.link().mtu())
                .withOptional(
                        "failover",
                        card.link()
                                .teaming()
                                .filter(InterfaceLink.Teaming::isPersistent)
                                .map(_ -> true));
    }

    private static String transmit(InterfaceDriver.Transmit transmit) {
        return switch (transmit) {
            case IOTHREAD -> "bh";
            case TIMER -> "timer";
        };
    }

    private Json.Members queued(Json.Members properties) {
        InterfaceDriver.Queues queues = card.driver().queues();
        Json.Members sized =
                properties
                        .withOptional("rx_queue_size", queues.receive().filter(s -> s > 0))
                        .withOptional("tx_queue_size", queues.transmit().filter(s -> s > 0));
        int count = queues.count().orElse(1);
        if (count <= 1) {
            return sized;
        }
        boolean pci = card.info().address().orElse(null) instanceof Address.Pci;
        Json.Members multi = sized.with("mq", true);
        return pci ? multi.with("vectors", 2 * count + 2) : multi;
    }

    private static Json.Members offloaded(Offloads offloads, Json.Members properties) {
        Offloads.Host host = offloads.host();
        Offloads.Guest guest = offloads.guest();
        return properties
                .withOptional("csum", host.csum())
                .withOptional("gso", host.gso())
                .withOptional("host_tso4", host.tso4())
                .withOptional("host_tso6", host.tso6())
                .withOptional("host_ecn", host.ecn())
                .withOptional("host_ufo", host.ufo())
                .withOptional("mrg_rxbuf", host.mergedBuffers())
                .withOptional("guest_csum", guest.csum())
                .withOptional("guest_tso4", guest.tso4())
                .withOptional("guest_tso6", guest.tso6())
                .withOptional("guest_ecn", guest.ecn())
                .withOptional("guest_ufo", guest.ufo());
    }
}
