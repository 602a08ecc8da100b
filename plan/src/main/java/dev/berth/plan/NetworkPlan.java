package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.NetworkAttachment;
import dev.berth.model.domain.Reconnect;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What network cards are connected to on the host. */
final class NetworkPlan {
    static final Rule BACKEND =
            new Rule(
                    "interface.backend",
                    "/domain/devices/interface/source",
                    "-netdev",
                    "A card sends to a backend of the host's; taps are opened for QEMU, which may"
                            + " not make them itself.");

    /** Seconds. */
    private static final int PASST_RECONNECT = 5;

    private final Interface card;
    private final Planning planning;

    private NetworkPlan(Interface card, Planning planning) {
        this.card = card;
        this.planning = planning;
    }

    /** The name by which the card knows its backend. */
    static String name(Interface card) {
        return "host" + card.info().alias().orElseThrow();
    }

    /** Answers whether the card is connected to anything. */
    static boolean plan(Interface card, Planning planning) {
        NetworkPlan plan = new NetworkPlan(card, planning);
        plan.checkTap();
        Optional<Json.Members> backend = plan.backend();
        backend.ifPresent(properties ->
                planning.add(
                        Stage.INTERFACES,
                        new Step.Netdev(properties.with("id", name(card)), plan.origin())));
        return backend.isPresent();
    }

    private Origin origin() {
        return planning.origin(card, BACKEND);
    }

    private void checkTap() {
        boolean tap =
                switch (card.attachment().kind()) {
                    case NETWORK, BRIDGE, ETHERNET, DIRECT -> true;
                    case USER,
                            VHOSTUSER,
                            SERVER,
                            CLIENT,
                            MCAST,
                            INTERNAL,
                            HOSTDEV,
                            UDP,
                            VDPA,
                            NULL,
                            VDS ->
                            false;
                };
        if (!tap && card.host().tapDevice().isPresent()) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "interface of type '%s' has no tap; drop <backend tap='%s'/>"
                            .formatted(
                                    card.attachment().kind().token(),
                                    card.host().tapDevice().get()));
        }
    }

    private Optional<Json.Members> backend() {
        return switch (card.attachment()) {
            case NetworkAttachment.Network _,
                    NetworkAttachment.Bridge _,
                    NetworkAttachment.Direct _ ->
                    Optional.of(tap());
            case NetworkAttachment.Sockets sockets -> Optional.of(sockets(sockets));
            case NetworkAttachment.VhostUser vhost -> Optional.of(vhostUser(vhost));
            case NetworkAttachment.Vdpa vdpa -> Optional.of(vdpa(vdpa));
            case NetworkAttachment.Internal _ -> throw unplanned();
            case NetworkAttachment.Plain(NetworkAttachment.Kind kind) -> plain(kind);
        };
    }

    private BerthException unplanned() {
        return Unplanned.of("interface of type '" + card.attachment().kind().token() + "'");
    }

    private Optional<Json.Members> plain(NetworkAttachment.Kind kind) {
        return switch (kind) {
            case USER -> Optional.of(card.host().isPasst() ? passt() : user());
            case ETHERNET -> Optional.of(tap());
            case NULL -> Optional.empty();
            case VHOSTUSER,
                    SERVER,
                    CLIENT,
                    MCAST,
                    NETWORK,
                    BRIDGE,
                    INTERNAL,
                    DIRECT,
                    HOSTDEV,
                    UDP,
                    VDPA,
                    VDS ->
                    throw unplanned();
        };
    }

    private Json.Members tap() {
        int queues = card.isVirtio() ? card.driver().queues().count().orElse(1) : 1;
        Json.Members taps =
                descriptors(
                        Json.object().with("type", "tap"),
                        "fd",
                        queues,
                        (number, queue) ->
                                new Descriptor.Tap(number, card, queue, card.isVirtio(), origin()));
        Json.Members served =
                isKernel()
                        ? descriptors(
                                taps.with("vhost", true),
                                "vhostfd",
                                queues,
                                (number, _) ->
                                        new Descriptor.VhostNet(
                                                number,
                                                card.host().vhostDevice().orElse("/dev/vhost-net"),
                                                origin()))
                        : taps;
        return served.withOptional("sndbuf", card.link().sendBuffer());
    }

    /** Whether the host's kernel moves the frames. */
    private boolean isKernel() {
        boolean there = planning.host().settings().isOn("vhost_net", true);
        Optional<String> asked = card.driver().name();
        if (!there && asked.equals(Optional.of("vhost")) && card.isVirtio()) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "interface: driver 'vhost' needs /dev/vhost-net, which this host lacks; load"
                            + " the module vhost_net, or drop the driver's name");
        }
        return there && card.isVirtio() && !asked.equals(Optional.of("qemu"));
    }

    private Json.Members descriptors(
            Json.Members properties,
            String key,
            int count,
            BiFunction<Integer, Integer, Descriptor> make) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int queue = i;
            int number = planning.draft().pass(n -> make.apply(n, queue));
            numbers.add(Integer.toString(number));
        }
        return properties.with(count == 1 ? key : key + "s", String.join(":", numbers));
    }

    private static Json.Members sockets(NetworkAttachment.Sockets sockets) {
        Json.Members socket = Json.object().with("type", "socket");
        String place = sockets.address().orElse("") + ":" + sockets.port();
        return switch (sockets.kind()) {
            case SERVER -> socket.with("listen", place);
            case CLIENT -> socket.with("connect", place);
            case MCAST -> socket.with("mcast", place);
            case UDP ->
                    socket.with("udp", place)
                            .with(
                                    "localaddr",
                                    sockets.localAddress().orElse("")
                                            + ":"
                                            + sockets.localPort().orElse(0));
            case USER,
                    ETHERNET,
                    VHOSTUSER,
                    NETWORK,
                    BRIDGE,
                    INTERNAL,
                    DIRECT,
                    HOSTDEV,
                    VDPA,
                    NULL,
                    VDS ->
                    throw new IllegalStateException("not a socket: " + sockets.kind());
        };
    }

    private Json.Members user() {
        Json.Members user = Json.object().with("type", "user");
        for (Interface.GuestAddress address : card.addresses()) {
            user = address.isIpv6() ? ipv6(address, user) : ipv4(address, user);
        }
        return user;
    }

    private static Json.Members ipv6(Interface.GuestAddress address, Json.Members user) {
        return user.with("ipv6-prefix", address.address())
                .withOptional("ipv6-prefixlen", address.prefix());
    }

    private static Json.Members ipv4(Interface.GuestAddress address, Json.Members user) {
        return user.with(
                "net", address.address() + "/" + address.prefix().orElseGet(() -> prefix(address)));
    }

    /** By the class that the address had once. */
    private static int prefix(Interface.GuestAddress address) {
        int first = Integer.parseInt(address.address().split("\\.", 2)[0]);
        if (first < 128) {
            return 8;
        }
        return first < 192 ? 16 : 24;
    }

    private Json.Members passt() {
        Json.Members stream =
                Json.object()
                        .with("type", "stream")
                        .with(
                                "addr",
                                Json.object().with("type", "unix").with("path", passtSocket()))
                        .with("server", false);
        if (planning.has(Capability.NETDEV_STREAM_RECONNECT_MS)) {
            return stream.with("reconnect-ms", PASST_RECONNECT * 1000);
        }
        return planning.has(Capability.NETDEV_STREAM_RECONNECT)
                ? stream.with("reconnect", PASST_RECONNECT)
                : stream;
    }

    private String passtSocket() {
        String socket =
                "%s/passt/%s-%s.socket"
                        .formatted(
                                planning.host().directories().run(),
                                Directories.numberedName(planning.id(), planning.domain().name()),
                                card.info().alias().orElseThrow());
        planning.draft().prepare(new Preparation.Passt(socket, card, origin()));
        return socket;
    }

    private Json.Members vhostUser(NetworkAttachment.VhostUser vhost) {
        boolean passt = card.host().isPasst();
        boolean listens = !passt && vhost.mode().equals(Optional.of(CharacterSource.Mode.BIND));
        String path =
                passt
                        ? passtSocket()
                        : vhost.path()
                                .orElseThrow(() ->
                                        new BerthException(
                                                ErrorCode.CONFIG_UNSUPPORTED,
                                                "interface of type 'vhostuser' has no"
                                                        + " path; add one to <source>"));
        Optional<Reconnect> reconnect =
                passt
                        ? Optional.of(new Reconnect(true, Optional.of(PASST_RECONNECT)))
                        : vhost.reconnect();
        Json.Members socket =
                listens
                        ? Json.object().with("fd", listener(path)).with("server", true)
                        : CharacterPlan.reconnecting(
                                reconnect, Json.object().with("path", path), planning);
        String chardev = "char" + card.info().alias().orElseThrow();
        planning.add(Stage.INTERFACES, new Step.Chardev("socket", chardev, socket, origin()));
        return Json.object()
                .with("type", "vhost-user")
                .with("chardev", chardev)
                .withOptional("queues", card.driver().queues().count().filter(q -> q > 1));
    }

    private int listener(String path) {
        return planning.draft().pass(number -> new Descriptor.Listener(number, path, origin()));
    }

    private Json.Members vdpa(NetworkAttachment.Vdpa vdpa) {
        String alias = card.info().alias().orElseThrow();
        String path =
                planning.draft()
                        .passFile(
                                Stage.INTERFACES,
                                number ->
                                        new Descriptor.HostDevice(number, vdpa.device(), origin()),
                                alias + "-vdpa",
                                origin());
        return Json.object()
                .with("type", "vhost-vdpa")
                .with("vhostdev", path)
                .withOptional("queues", card.driver().queues().count().filter(q -> q > 1));
    }
}
