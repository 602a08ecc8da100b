package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.restOrdered;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Values;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A network card, and what it is connected to.
 *
 * @param addresses of the guest, as a user network hands them out
 */
public record Interface(
        NetworkAttachment attachment,
        Card card,
        InterfaceHost host,
        InterfaceDriver driver,
        InterfaceLink link,
        List<GuestAddress> addresses,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<Interface> CODEC =
            new ElementCodec<>(
                    "interface",
                    Shape.of(
                            Interface::new,
                            inline(NetworkAttachment.SHAPE, Interface::attachment),
                            inline(Card.SHAPE, Interface::card),
                            inline(InterfaceHost.SHAPE, Interface::host),
                            inline(InterfaceDriver.SHAPE, Interface::driver),
                            inline(InterfaceLink.SHAPE, Interface::link),
                            children(GuestAddress.CODEC, Interface::addresses),
                            inline(DeviceInfo.SHAPE, Interface::info),
                            restOrdered(
                                    Interface::source,
                                    "mac",
                                    "source",
                                    "vlan",
                                    "virtualport",
                                    "bandwidth",
                                    "port",
                                    "ip",
                                    "route",
                                    "script",
                                    "downscript",
                                    "target",
                                    "guest",
                                    "model",
                                    "driver",
                                    "backend",
                                    "filterref",
                                    "tune",
                                    "link",
                                    "mtu",
                                    "coalesce",
                                    "teaming",
                                    "portForward",
                                    "boot",
                                    "alias",
                                    "rom",
                                    "acpi",
                                    "address")));

    public Interface {
        addresses = List.copyOf(addresses);
    }

    /**
     * What the guest sees.
     *
     * @param mac in lower case with colons; empty where Berth chooses
     * @param model empty where it follows from the board
     */
    public record Card(Optional<String> mac, Optional<String> model) {
        private static final Pattern MAC = Pattern.compile("[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}");

        static final Shape<Card> SHAPE =
                Shape.of(
                        Card::new,
                        optional("mac@address", Values.TEXT, Card::mac),
                        optional("model@type", Values.NAME, Card::model));

        public Card {
            mac = mac.map(Card::canonical);
        }

        private static String canonical(String mac) {
            String lower = mac.strip().toLowerCase(Locale.ROOT);
            if (!MAC.matcher(lower).matches()) {
                throw new IllegalArgumentException(
                        "'" + mac + "' is not a MAC address such as 52:54:00:12:34:56");
            }
            String padded =
                    Arrays.stream(lower.split(":"))
                            .map(octet -> octet.length() == 1 ? "0" + octet : octet)
                            .collect(Collectors.joining(":"));
            if ((Character.digit(padded.charAt(1), 16) & 1) != 0) {
                throw new IllegalArgumentException(
                        "MAC address '"
                                + mac
                                + "' is a multicast one; its first octet must be even");
            }
            return padded;
        }
    }

    /** An address on a user network. */
    public record GuestAddress(String address, Optional<String> family, Optional<Integer> prefix) {
        static final ElementCodec<GuestAddress> CODEC =
                new ElementCodec<>(
                        "ip",
                        Shape.of(
                                GuestAddress::new,
                                required("@address", Values.NAME, GuestAddress::address),
                                optional("@family", Values.TEXT, GuestAddress::family),
                                optional("@prefix", Values.COUNT, GuestAddress::prefix)));

        public boolean isIpv6() {
            return family.map(f -> f.equals("ipv6")).orElse(address.contains(":"));
        }
    }

    /** Whether the card is a virtio one, of whatever standard. */
    public boolean isVirtio() {
        return card.model().filter(m -> m.startsWith("virtio")).isPresent();
    }

    public Interface withCard(Card changed) {
        return new Interface(attachment, changed, host, driver, link, addresses, info, source);
    }

    public Interface withHost(InterfaceHost changed) {
        return new Interface(attachment, card, changed, driver, link, addresses, info, source);
    }

    @Override
    public Interface withInfo(DeviceInfo changed) {
        return new Interface(attachment, card, host, driver, link, addresses, changed, source);
    }
}
