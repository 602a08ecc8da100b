package dev.berth.engine;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Name;
import dev.berth.model.xml.Node;

import java.util.List;

/** A program's own element, as the program gave it: without the namespace it is kept in. */
final class MetadataPart {
    private MetadataPart() {}

    static Element bare(Element root) {
        String namespace = root.name().namespace();
        if (namespace.isEmpty()) {
            return root;
        }
        List<Attribute> kept =
                root.attributes().stream()
                        .filter(a -> !a.declaresNamespace() || !a.value().equals(namespace))
                        .toList();
        return bare(new Element(root.name(), kept, root.content(), root.at()), namespace);
    }

    private static Element bare(Element element, String namespace) {
        List<Attribute> attributes =
                element.attributes().stream()
                        .map(a -> new Attribute(bare(a.name(), namespace), a.value()))
                        .toList();
        List<Node> content =
                element.content().stream()
                        .map(n -> n instanceof Element child ? bare(child, namespace) : n)
                        .toList();
        return new Element(bare(element.name(), namespace), attributes, content, element.at());
    }

    private static Name bare(Name name, String namespace) {
        return name.namespace().equals(namespace) ? Name.of(name.local()) : name;
    }
}
