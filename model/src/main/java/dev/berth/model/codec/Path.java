package dev.berth.model.codec;

import java.util.List;
import java.util.Optional;

/**
 * Where a simple value stands below its owner's element: {@code @bus}, {@code target@bus}, {@code
 * title} (the text of a child), {@code a/b@c}, or {@code .} (the element's own text).
 */
record Path(List<String> elements, Optional<String> attribute) {
    static Path of(String text) {
        int at = text.indexOf('@');
        String way = at < 0 ? text : text.substring(0, at);
        List<String> elements =
                way.isEmpty() || way.equals(".") ? List.of() : List.of(way.split("/"));
        return new Path(elements, at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1)));
    }

    Optional<ElementReader> holder(ElementReader in) {
        Optional<ElementReader> holder = Optional.of(in);
        for (String element : elements) {
            holder = holder.flatMap(h -> h.child(element));
        }
        return holder;
    }

    /** The value in its holder. */
    Optional<String> leaf(ElementReader holder) {
        return attribute.isPresent()
                ? attribute.flatMap(holder::attribute)
                : Optional.of(holder.text().strip());
    }

    void write(String value, ElementWriter out) {
        ElementWriter holder = out;
        for (String element : elements) {
            holder = holder.child(element);
        }
        if (attribute.isPresent()) {
            holder.attribute(attribute.get(), value);
        } else {
            holder.text(value);
        }
    }

    /** The attribute's name; empty for an element's own text. */
    String leafName() {
        return attribute.orElse("");
    }

    @Override
    public String toString() {
        String way = elements.isEmpty() ? "" : "<" + String.join("/", elements) + ">";
        return attribute
                .map(a -> way.isEmpty() ? a : way + " " + a)
                .orElse(way.isEmpty() ? "the text" : way);
    }
}
