package dev.berth.daemon;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Name;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.Position;

import java.util.ArrayList;
import java.util.List;

/** An element in the making, for documents that are only written. */
final class Tag {
    private final String name;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Node> content = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    Tag attribute(String key, Object value) {
        attributes.add(Attribute.of(key, value.toString()));
        return this;
    }

    Tag text(Object text) {
        content.add(new Node.Text(text.toString()));
        return this;
    }

    Tag with(Tag... children) {
        return with(List.of(children));
    }

    Tag with(List<Tag> children) {
        children.forEach(child -> content.add(child.element()));
        return this;
    }

    Element element() {
        return new Element(Name.of(name), attributes, content, Position.DEFAULT);
    }
}
