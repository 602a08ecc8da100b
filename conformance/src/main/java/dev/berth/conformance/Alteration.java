package dev.berth.conformance;

import dev.berth.qapi.Conversation;
import dev.berth.qapi.Exchange;
import dev.berth.qapi.Json;
import dev.berth.qapi.Question;
import dev.berth.qapi.Reply;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A recording changed as a case asks: other interrupt controllers, or device types taken away. The
 * words are those of libvirt's test table.
 */
final class Alteration {
    private static final Map<String, String> DEVICES =
            Map.of(
                    "QEMU_CAPS_DEVICE_QEMU_XHCI", "qemu-xhci",
                    "QEMU_CAPS_NEC_USB_XHCI", "nec-usb-xhci",
                    "QEMU_CAPS_ICH9_USB_EHCI1", "ich9-usb-ehci1",
                    "QEMU_CAPS_PIIX3_USB_UHCI", "piix3-usb-uhci",
                    "QEMU_CAPS_PCI_OHCI", "pci-ohci");

    private static final Map<String, List<Integer>> INTERRUPT_CONTROLLERS =
            Map.of(
                    "GIC_V2", List.of(2),
                    "GIC_V3", List.of(3),
                    "GIC_BOTH", List.of(2, 3));

    private Alteration() {}

    static Conversation of(List<String> words, Conversation original) {
        Conversation altered = original;
        for (String word : words) {
            if (INTERRUPT_CONTROLLERS.containsKey(word)) {
                Json versions = versions(INTERRUPT_CONTROLLERS.get(word));
                altered = answering("query-gic-capabilities", _ -> versions, altered);
            } else if (words.contains("ARG_QEMU_CAPS_DEL") && DEVICES.containsKey(word)) {
                altered = answering("qom-list-types", t -> without(DEVICES.get(word), t), altered);
            }
        }
        return altered;
    }

    private static Json versions(List<Integer> versions) {
        return Json.array(
                versions.stream()
                        .map(v ->
                                Json.object()
                                        .with("version", v)
                                        .with("kernel", true)
                                        .with("emulated", true))
                        .toList());
    }

    /** The newest QEMU's machines go by their aliases, so that expectations outlive it. */
    static Conversation byAlias(Conversation original) {
        return answering("query-machines", Alteration::byAlias, original);
    }

    private static Json byAlias(Json machines) {
        return Json.array(machines.asItems().stream().map(Alteration::renamed).toList());
    }

    private static Json renamed(Json machine) {
        Json.Members members = machine.asMembers().orElseThrow();
        return machine.text("alias")
                .map(alias -> members.without("alias").with("name", alias))
                .orElse(members);
    }

    private static Json without(String type, Json types) {
        return Json.array(
                types.asItems().stream()
                        .filter(t -> !t.text("name").orElse("").equals(type))
                        .toList());
    }

    private static Conversation answering(
            String command, UnaryOperator<Json> change, Conversation original) {
        return new Conversation(
                changed(command, change, original.first()),
                changed(command, change, original.emulated()));
    }

    private static List<Exchange> changed(
            String command, UnaryOperator<Json> change, List<Exchange> exchanges) {
        return exchanges.stream().map(e -> changed(command, change, e)).toList();
    }

    private static Exchange changed(String command, UnaryOperator<Json> change, Exchange exchange) {
        Question question = exchange.question();
        return question.command().equals(command)
                ? exchange.reply()
                        .answer()
                        .map(a -> new Exchange(question, Reply.answering(change.apply(a))))
                        .orElse(exchange)
                : exchange;
    }
}
