package dev.berth.model.codec;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Name;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.Position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One element while it is written; children keep the order in which they were first named. */
public final class ElementWriter {
    private final Name name;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Object> content = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    public ElementWriter(String name) {
        this(Name.of(name));
    }

    public ElementWriter(Name name) {
        this.name = name;
    }

    public void attribute(String attribute, String value) {
        attributes.add(Attribute.of(attribute, value));
    }

    public void attribute(Attribute attribute) {
        attributes.add(attribute);
    }

    /** Before all that are written already. */
    public void firstAttribute(String attribute, String value) {
        attributes.addFirst(Attribute.of(attribute, value));
    }

    public boolean hasAttribute(String attribute, String value) {
        return attributes.contains(Attribute.of(attribute, value));
    }

    public void text(String text) {
        if (!text.isEmpty()) {
            content.add(new Node.Text(text));
        }
    }

    public void add(Element child) {
        content.add(child);
    }

    /** The child of that name, made when it is not there yet. */
    public ElementWriter child(String childName) {
        return nth(childName, 0);
    }

    /** A further child of that name. */
    public ElementWriter append(String childName) {
        ElementWriter child = new ElementWriter(childName);
        content.add(child);
        return child;
    }

    public void append(ElementWriter child) {
        content.add(child);
    }

    /** Puts back, when the element is finished, what was not understood when it was read. */
    void restore(List<Unknown> kept) {
        unknown.addAll(kept);
    }

    /** The order of the children so named, wherever they come from; others keep their place. */
    void order(List<String> names) {
        order.addAll(names);
    }

    public Element build() {
        unknown.forEach(u -> restore(u, 0));
        sort();
        List<Node> nodes = new ArrayList<>();
        for (Object part : content) {
            nodes.add(part instanceof ElementWriter child ? child.build() : (Node) part);
        }
        return new Element(name, attributes, nodes, Position.DEFAULT);
    }

    private void sort() {
        List<Object> ordered =
                content.stream()
                        .filter(part -> order.contains(name(part)))
                        .sorted(Comparator.comparingInt(part -> order.indexOf(name(part))))
                        .toList();
        int next = 0;
        for (int i = 0; i < content.size(); i++) {
            if (order.contains(name(content.get(i)))) {
                content.set(i, ordered.get(next++));
            }
        }
    }

    private static String name(Object part) {
        if (part instanceof ElementWriter child) {
            return child.name.local();
        }
        return part instanceof Element child ? child.name().local() : "";
    }

    private void restore(Unknown kept, int depth) {
        if (depth == kept.path().size()) {
            attributes.addAll(kept.attributes());
            content.addAll(kept.children());
        } else {
            Unknown.Step step = kept.path().get(depth);
            nth(step.name(), step.rank()).restore(kept, depth + 1);
        }
    }

    private ElementWriter nth(String childName, int rank) {
        int seen = 0;
        for (Object part : content) {
            if (part instanceof ElementWriter child && child.name.local().equals(childName)) {
                if (seen++ == rank) {
                    return child;
                }
            }
        }
        return append(childName);
    }
}
