package dev.berth.engine;

import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Problems;
import dev.berth.model.xml.XmlReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Domains as documents: a running guest's carries its id, which is no part of the domain. */
final class Documents {
    private Documents() {}

    /** Reads a document, whether it was a running guest's or not. */
    static Domain read(String text, String document) {
        return read(XmlReader.read(text, document));
    }

    static Domain read(Element root) {
        Problems problems = new Problems();
        Domain domain = readable(root, problems);
        problems.throwIfAny();
        return domain;
    }

    /** What of a document can be read; the problems of the rest are among {@code problems}. */
    static Domain readable(Element root, Problems problems) {
        if (!root.is(Domain.CODEC.name())) {
            problems.error(
                    root.at(), "<" + root.name() + "> is not a domain; <domain> is expected");
            problems.throwIfAny();
        }
        Optional<Domain> domain = Domain.CODEC.readable(withoutId(root), problems);
        if (domain.isEmpty()) {
            problems.throwIfAny();
        }
        return domain.orElseThrow();
    }

    /** The document of a guest that runs as number {@code id}. */
    static Element live(Domain domain, int id) {
        Element root = Domain.CODEC.write(domain);
        List<Attribute> attributes = new ArrayList<>(root.attributes());
        attributes.add(Math.min(1, attributes.size()), Attribute.of("id", String.valueOf(id)));
        return new Element(root.name(), attributes, root.content(), root.at());
    }

    static Element withoutId(Element root) {
        List<Attribute> attributes =
                root.attributes().stream().filter(a -> !a.name().is("id")).toList();
        return new Element(root.name(), attributes, root.content(), root.at());
    }
}
