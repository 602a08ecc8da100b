package dev.berth.engine;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Name;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.Position;
import dev.berth.qapi.QueryChardevs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes into a running guest's description which pseudo terminals QEMU opened. */
final class LivePtys {
    private static final String LABEL = "char";
    private static final String PTY = "pty:";

    private LivePtys() {}

    static Element in(Element domain, List<QueryChardevs.Chardev> chardevs) {
        Map<String, String> paths = new HashMap<>();
        for (QueryChardevs.Chardev chardev : chardevs) {
            if (chardev.label().startsWith(LABEL) && chardev.filename().startsWith(PTY)) {
                paths.put(
                        chardev.label().substring(LABEL.length()),
                        chardev.filename().substring(PTY.length()));
            }
        }
        return withChildren(
                domain,
                child ->
                        child.is("devices")
                                ? withChildren(child, device -> device(device, paths))
                                : child);
    }

    /** What becomes of a child. */
    interface Change {
        Element of(Element child);
    }

    static Element withChildren(Element parent, Change change) {
        List<Node> content =
                parent.content().stream()
                        .map(node -> node instanceof Element child ? change.of(child) : node)
                        .toList();
        return new Element(parent.name(), parent.attributes(), content, parent.at());
    }

    private static Element device(Element device, Map<String, String> paths) {
        String alias = device.child("alias").flatMap(it -> it.attribute("name")).orElse("");
        String path = paths.get(alias);
        if (path == null || !device.attribute("type").orElse("").equals("pty")) {
            return device;
        }
        List<Node> content = new ArrayList<>();
        content.add(
                new Element(
                        Name.of("source"),
                        List.of(Attribute.of("path", path)),
                        List.of(),
                        Position.DEFAULT));
        device.content().stream()
                .filter(node -> !(node instanceof Element child && child.is("source")))
                .forEach(content::add);
        List<Attribute> attributes = new ArrayList<>(device.attributes());
        if (device.is("console")) {
            attributes.removeIf(it -> it.name().is("tty"));
            attributes.add(Attribute.of("tty", path));
        }
        return new Element(device.name(), attributes, content, device.at());
    }
}
