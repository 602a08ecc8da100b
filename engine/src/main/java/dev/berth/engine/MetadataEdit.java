package dev.berth.engine;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Identity;
import dev.berth.model.vocabulary.MetadataKind;
import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.Name;
import dev.berth.model.xml.Node;
import dev.berth.model.xml.Position;
import dev.berth.model.xml.XmlReader;
import dev.berth.model.xml.XmlWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of a guest's title, description, or of the metadata of one namespace.
 *
 * @param value empty: it goes away
 * @param key the prefix to write the namespace with
 */
record MetadataEdit(
        MetadataKind kind, Optional<String> value, Optional<String> key, Optional<String> uri) {
    MetadataEdit {
        if (kind == MetadataKind.ELEMENT && uri.isEmpty()) {
            throw invalid("a metadata element needs the URI of its namespace");
        }
        if (kind == MetadataKind.ELEMENT && value.isPresent() && key.isEmpty()) {
            throw invalid("a metadata element needs a key, the prefix of its namespace");
        }
        if (kind == MetadataKind.TITLE && value.filter(text -> text.contains("\n")).isPresent()) {
            throw invalid("a title is one line");
        }
    }

    private static BerthException invalid(String message) {
        return new BerthException(ErrorCode.INVALID_ARG, message);
    }

    /** What {@code domain} says of it; empty when nothing. */
    static Optional<String> read(Domain domain, MetadataKind kind, Optional<String> uri) {
        Identity identity = domain.identity();
        return switch (kind) {
            case DESCRIPTION -> identity.description();
            case TITLE -> identity.title();
            case ELEMENT ->
                    identity.metadata().stream()
                            .flatMap(metadata -> metadata.children().stream())
                            .filter(e -> e.name().namespace().equals(uri.orElse("")))
                            .map(e -> XmlWriter.writePart(MetadataPart.bare(e)))
                            .findFirst();
        };
    }

    Domain applyTo(Domain domain) {
        Identity old = domain.identity();
        Optional<String> text = value.filter(it -> !it.isEmpty());
        return domain.withIdentity(
                switch (kind) {
                    case DESCRIPTION -> identity(old, old.title(), text, old.metadata());
                    case TITLE -> identity(old, text, old.description(), old.metadata());
                    case ELEMENT ->
                            identity(old, old.title(), old.description(), element(old.metadata()));
                });
    }

    private static Identity identity(
            Identity old,
            Optional<String> title,
            Optional<String> description,
            Optional<Element> metadata) {
        return new Identity(
                old.name(), old.uuid(), old.generationId(), title, description, metadata);
    }

    private Optional<Element> element(Optional<Element> metadata) {
        List<Node> content = new ArrayList<>();
        metadata.ifPresent(old -> content.addAll(old.content()));
        content.removeIf(n ->
                n instanceof Element child && child.name().namespace().equals(uri.orElseThrow()));
        value.ifPresent(text -> content.add(namespaced(XmlReader.read(text, "metadata"))));
        Element old =
                metadata.orElse(
                        new Element(Name.of("metadata"), List.of(), List.of(), Position.DEFAULT));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Element(old.name(), old.attributes(), content, old.at()));
    }

    /** The element in its namespace under the caller's prefix, as libvirt puts it. */
    private Element namespaced(Element root) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute(new Name("", "xmlns", key.orElseThrow()), uri.orElseThrow()));
        root.attributes().stream()
                .filter(a -> !a.name().is("xmlns"))
                .filter(a -> !a.name().qualified().equals("xmlns:" + key.orElseThrow()))
                .forEach(attributes::add);
        return prefixed(
                new Element(root.name(), attributes, root.content(), Position.DEFAULT),
                root.name().namespace());
    }

    private Element prefixed(Element element, String plain) {
        boolean ours =
                element.name().namespace().equals(plain) && element.name().prefix().isEmpty();
        Name name =
                ours
                        ? new Name(uri.orElseThrow(), key.orElseThrow(), element.name().local())
                        : element.name();
        List<Node> content =
                element.content().stream()
                        .map(n -> n instanceof Element child ? prefixed(child, plain) : n)
                        .toList();
        return new Element(name, element.attributes(), content, element.at());
    }
}
