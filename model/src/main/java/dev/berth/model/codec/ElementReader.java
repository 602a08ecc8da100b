package dev.berth.model.codec;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.Problems;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One element while it is read: remembers what was taken, so that the rest can be kept. */
public final class ElementReader {
    private final Element element;
    private final Problems problems;
    private final Set<String> takenAttributes = new HashSet<>();
    private final IdentityHashMap<Element, ElementReader> takenChildren = new IdentityHashMap<>();
    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean surrendered;

    public ElementReader(Element element, Problems problems) {
        this.element = element;
        this.problems = problems;
    }

    public Element element() {
        return element;
    }

    public Problems problems() {
        return problems;
    }

    public Optional<String> attribute(String name) {
        takenAttributes.add(name);
        return element.attribute(name);
    }

    public String text() {
        return element.text();
    }

    /** The first child so named; the same reader each time. */
    public Optional<ElementReader> child(String name) {
        return element.child(name).map(this::reader);
    }

    public List<ElementReader> children(String name) {
        return element.children(name).stream().map(this::reader).toList();
    }

    /** Takes a child as a whole; nothing in it counts as unknown. */
    public void takeWhole(Element child) {
        kept.add(child);
    }

    public ElementReader reader(Element child) {
        return takenChildren.computeIfAbsent(child, c -> new ElementReader(c, problems));
    }

    /** Tells a problem with this element and unwinds. */
    public Unreadable refuse(String message) {
        problems.error(element.at(), "<" + element.name() + ">: " + message);
        return new Unreadable();
    }

    /** What nobody took, here and below; from now on this element counts as read. */
    List<Unknown> surrender() {
        if (surrendered) {
            return List.of();
        }
        surrendered = true;
        List<Unknown> unknown = new ArrayList<>();
        List<Attribute> attributes = element.attributes().stream().filter(this::isUnknown).toList();
        List<Element> children = new ArrayList<>();
        for (Node node : element.content()) {
            if (node instanceof Element child && !kept.contains(child)) {
                ElementReader reader = takenChildren.get(child);
                if (reader == null) {
                    children.add(child);
                } else {
                    Unknown.Step step = new Unknown.Step(child.name().local(), rank(child));
                    reader.surrender().forEach(u -> unknown.add(u.below(step)));
                }
            }
        }
        if (!attributes.isEmpty() || !children.isEmpty()) {
            unknown.addFirst(new Unknown(List.of(), attributes, children));
            warn(attributes, children);
        }
        return unknown;
    }

    private boolean isUnknown(Attribute attribute) {
        boolean plainDefault = attribute.name().is("xmlns");
        return !plainDefault && !takenAttributes.contains(attribute.name().qualified());
    }

    private void warn(List<Attribute> attributes, List<Element> children) {
        for (Attribute attribute : attributes) {
            if (!attribute.declaresNamespace()) {
                problems.warning(
                        element.at(),
                        "<%s %s='%s'>: the attribute is not understood; it is kept and has no effect"
                                .formatted(element.name(), attribute.name(), attribute.value()));
            }
        }
        for (Element child : children) {
            problems.warning(
                    child.at(),
                    "<%s> in <%s> is not understood; it is kept and has no effect"
                            .formatted(child.name(), element.name()));
        }
    }

    @SuppressWarnings("ReferenceEquality") // equal siblings are still two elements
    private int rank(Element child) {
        int rank = 0;
        for (Element sibling : element.children(child.name().local())) {
            if (sibling == child) {
                return rank;
            }
            rank++;
        }
        return rank;
    }
}
