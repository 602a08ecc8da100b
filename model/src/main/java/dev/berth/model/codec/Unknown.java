package dev.berth.model.codec;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * What a codec did not understand, and where below its keeper it stood.
 *
 * @param path the elements from the keeper down to the parent, each with its rank among those of
 *     its name
 * @param attributes unknown attributes of that parent
 * @param children unknown child elements of that parent
 */
public record Unknown(List<Step> path, List<Attribute> attributes, List<Element> children) {
    public Unknown {
        path = List.copyOf(path);
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** One level down: the {@code rank}-th (from 0) child named {@code name}. */
    public record Step(String name, int rank) {}

    Unknown below(Step parent) {
        List<Step> longer = new ArrayList<>();
        longer.add(parent);
        longer.addAll(path);
        return new Unknown(longer, attributes, children);
    }
}
