package dev.berth.model.xml;

import java.util.List;
import java.util.Optional;

/**
 * An element of a document, immutable. Two are equal when they say the same, wherever they stand.
 */
public record Element(Name name, List<Attribute> attributes, List<Node> content, Position at)
        implements Node {
    public Element {
        attributes = List.copyOf(attributes);
        content = List.copyOf(content);
    }

    public boolean is(String plain) {
        return name.is(plain);
    }

    public Optional<String> attribute(String plain) {
        return attributes.stream()
                .filter(a -> a.name().is(plain))
                .map(Attribute::value)
                .findFirst();
    }

    public List<Element> children() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    public List<Element> children(String plain) {
        return children().stream().filter(e -> e.is(plain)).toList();
    }

    public Optional<Element> child(String plain) {
        return children().stream().filter(e -> e.is(plain)).findFirst();
    }

    /** The text directly in this element, comments and child elements left out. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : content) {
            if (node instanceof Text(String value)) {
                text.append(value);
            }
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Element that
                && name.equals(that.name)
                && attributes.equals(that.attributes)
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + attributes.hashCode()) + content.hashCode();
    }
}
