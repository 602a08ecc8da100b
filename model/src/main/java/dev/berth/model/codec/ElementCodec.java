package dev.berth.model.codec;

import dev.berth.model.xml.Element;
import dev.berth.model.xml.Problems;

import java.util.List;
import java.util.Optional;

/** A record and its element, both ways. */
public record ElementCodec<T>(String name, Shape<T> shape) {
    /** Reads a whole document; throws with every problem when there is any. */
    public T read(Element element, Problems problems) {
        Optional<T> value = readable(element, problems);
        problems.throwIfAny();
        return value.orElseThrow();
    }

    /**
     * What of a document can be read, so that more problems can be found in it; empty where what it
     * cannot be without is missing. What could not be read is among the problems.
     */
    public Optional<T> readable(Element element, Problems problems) {
        ElementReader in = new ElementReader(element, problems);
        try {
            T value = read(in);
            in.surrender();
            return Optional.of(value);
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    public T read(ElementReader in) {
        return shape.read(in);
    }

    public Element write(T value) {
        return writer(value).build();
    }

    ElementWriter writer(T value) {
        ElementWriter out = new ElementWriter(name);
        shape.write(value, out);
        return out;
    }

    /** The codecs of an element's possible children. */
    static <T> List<String> names(List<ElementCodec<? extends T>> codecs) {
        return codecs.stream().map(c -> c.name()).toList();
    }
}
