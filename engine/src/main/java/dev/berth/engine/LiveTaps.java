package dev.berth.engine;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Name;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.Position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes into a running guest's description which taps its cards have. */
final class LiveTaps {
    private LiveTaps() {}

    static Element in(Element domain, Map<String, String> names) {
        return LivePtys.withChildren(
                domain,
                child ->
                        child.is("devices")
                                ? LivePtys.withChildren(child, device -> card(device, names))
                                : child);
    }

    private static Element card(Element device, Map<String, String> names) {
        String alias = device.child("alias").flatMap(it -> it.attribute("name")).orElse("");
        String name = names.get(alias);
        if (name == null || !device.is("interface")) {
            return device;
        }
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(Attribute.of("dev", name));
        device.child("target").stream()
                .flatMap(target -> target.attributes().stream())
                .filter(it -> !it.name().is("dev"))
                .forEach(attributes::add);
        List<Node> content = new ArrayList<>(device.content());
        content.removeIf(node -> node instanceof Element child && child.is("target"));
        int place = 0;
        for (int i = 0; i < content.size(); i++) {
            boolean before =
                    content.get(i) instanceof Element child
                            && (child.is("mac") || child.is("source"));
            place = before ? i + 1 : place;
        }
        content.add(place, new Element(Name.of("target"), attributes, List.of(), Position.DEFAULT));
        return new Element(device.name(), device.attributes(), content, device.at());
    }
}
