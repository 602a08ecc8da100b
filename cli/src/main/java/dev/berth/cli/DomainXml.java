package dev.berth.cli;

import dev.berth.client.Domain;
import dev.berth.model.vocabulary.XmlFlag;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.XmlReader;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a verb shows out of a guest's description. */
final class DomainXml {
    static final Option INACTIVE =
            Option.flag("inactive", "get inactive rather than running configuration");

    private DomainXml() {}

    /** The devices of this kind, of the running guest or of its definition. */
    static List<Element> devices(Domain domain, String kind, Arguments arguments) {
        Set<XmlFlag> flags =
                arguments.has("inactive") ? Set.of(XmlFlag.INACTIVE) : Set.<XmlFlag>of();
        Element root = XmlReader.read(domain.xml(flags), domain.name());
        return root.child("devices").map(devices -> devices.children(kind)).orElse(List.of());
    }

    /** The attribute of a child, where both are there and it is not empty. */
    static Optional<String> attribute(Element element, String child, String name) {
        return element.child(child)
                .flatMap(found -> found.attribute(name))
                .filter(value -> !value.isEmpty());
    }

    /** The first of these attributes of a child. */
    static Cell first(Element element, String child, String... names) {
        for (String name : names) {
            Optional<String> value = attribute(element, child, name);
            if (value.isPresent()) {
                return Cell.of(value.get());
            }
        }
        return Cell.none();
    }

    static Cell cell(Optional<String> value) {
        return value.map(Cell::of).orElseGet(Cell::none);
    }
}
