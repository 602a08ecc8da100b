package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.NetworkAttachment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Models and addresses of network cards, where the document leaves them open. */
final class InterfaceDefaults {
    /** Models that documents may write in any case. */
    private static final Set<String> KNOWN =
            Set.of(
                    "virtio",
                    "virtio-transitional",
                    "virtio-non-transitional",
                    "e1000",
                    "e1000e",
                    "igb",
                    "rtl8139",
                    "netfront",
                    "usb-net",
                    "spapr-vlan",
                    "lan9118",
                    "smc91c111",
                    "vmxnet",
                    "vmxnet2",
                    "vmxnet3");

    private final Set<String> taken = new HashSet<>();
    private final Domain domain;
    private final Target target;
    private int next;

    private InterfaceDefaults(Domain domain, Target target) {
        this.domain = domain;
        this.target = target;
    }

    static Domain apply(Domain domain, Target target) {
        InterfaceDefaults defaults = new InterfaceDefaults(domain, target);
        domain.devices()
                .of(Interface.class)
                .forEach(i -> i.card().mac().ifPresent(defaults.taken::add));
        return domain.mapDevices(
                device -> device instanceof Interface card ? defaults.filled(card) : device);
    }

    private Interface filled(Interface card) {
        check(card);
        Optional<String> model = card.card().model().map(InterfaceDefaults::canonical);
        return card.withCard(
                        new Interface.Card(
                                Optional.of(card.card().mac().orElseGet(this::address)),
                                model.or(() -> defaultModel(card))))
                .withHost(card.host().atRest());
    }

    private static String canonical(String model) {
        String lower = model.toLowerCase(Locale.ROOT);
        return KNOWN.contains(lower) ? lower : model;
    }

    private Optional<String> defaultModel(Interface card) {
        return switch (card.attachment().kind()) {
            case HOSTDEV -> Optional.empty();
            case VDPA, VHOSTUSER -> Optional.of("virtio");
            case USER,
                    ETHERNET,
                    SERVER,
                    CLIENT,
                    MCAST,
                    NETWORK,
                    BRIDGE,
                    INTERNAL,
                    DIRECT,
                    UDP,
                    NULL,
                    VDS ->
                    Optional.of(boardModel());
        };
    }

    private String boardModel() {
        Board board = Board.of(domain);
        if (board.prefersVirtio()) {
            return "virtio";
        }
        if (board.isArm()) {
            return board.machine().equals("versatilepb") ? "smc91c111" : "lan9118";
        }
        return List.of("rtl8139", "e1000", "virtio-net").stream()
                .filter(target.traits()::hasObjectType)
                .findFirst()
                .map(type -> type.equals("virtio-net") ? "virtio" : type)
                .orElse("rtl8139");
    }

    /**
     * An address that follows from the guest's UUID, so that a document defined twice gives the
     * same guest; below QEMU's own prefix.
     */
    private String address() {
        String seed =
                domain.identity().uuid().map(UUID::toString).orElse(domain.name()) + "/" + next++;
        byte[] digest = digest(seed);
        String mac =
                String.format(
                        Locale.ROOT, "52:54:00:%02x:%02x:%02x", digest[0], digest[1], digest[2]);
        return taken.add(mac) ? mac : address();
    }

    private static byte[] digest(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void check(Interface card) {
        boolean user = card.attachment().kind() == NetworkAttachment.Kind.USER;
        boolean passt = card.host().isPasst();
        if (!card.host().portForwards().isEmpty() && !passt) {
            target.refuse(
                    card, "interface: <portForward> needs passt; add <backend type='passt'/>");
        }
        if (passt && !user && card.attachment().kind() != NetworkAttachment.Kind.VHOSTUSER) {
            target.refuse(
                    card,
                    "interface: passt serves types 'user' and 'vhostuser', not '%s'"
                            .formatted(card.attachment().kind().token()));
        }
        if (passt && !user && !SharedMemory.of(domain)) {
            target.refuse(
                    card,
                    "interface: passt with vhostuser works in the guest's memory; share it:"
                            + " <memoryBacking><access mode='shared'/></memoryBacking>");
        }
        if (card.addresses().stream().filter(a -> a.isIpv6()).count() > 1
                || card.addresses().stream().filter(a -> !a.isIpv6()).count() > 1) {
            target.refuse(
                    card, "interface: a card has one <ip> of each family; drop the further ones");
        }
    }
}
