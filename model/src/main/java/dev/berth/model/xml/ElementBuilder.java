package dev.berth.model.xml;

import org.codehaus.stax2.XMLStreamReader2;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Builds one document's elements from the parser's events. One thread. */
final class ElementBuilder {
    private final XMLStreamReader2 xml;
    private final String document;
    private int elementsLeft;

    ElementBuilder(XMLStreamReader2 xml, String document, int maxElements) {
        this.xml = xml;
        this.document = document;
        this.elementsLeft = maxElements;
    }

    Element document() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element root = element();
                    drain();
                    return root;
                }
                case XMLStreamConstants.DTD -> throw refuseDtd();
                default -> {}
            }
        }
    }

    private void drain() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private Element element() throws XMLStreamException {
        if (--elementsLeft < 0) {
            throw refuse("too many elements");
        }
        Position at = position();
        Name name =
                new Name(
                        orEmpty(xml.getNamespaceURI()),
                        orEmpty(xml.getPrefix()),
                        xml.getLocalName());
        return new Element(name, attributes(), content(), at);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = orEmpty(xml.getNamespacePrefix(i));
            Name name = prefix.isEmpty() ? Name.of("xmlns") : new Name("", "xmlns", prefix);
            attributes.add(new Attribute(name, orEmpty(xml.getNamespaceURI(i))));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            Name name =
                    new Name(
                            orEmpty(xml.getAttributeNamespace(i)),
                            orEmpty(xml.getAttributePrefix(i)),
                            xml.getAttributeLocalName(i));
            attributes.add(new Attribute(name, xml.getAttributeValue(i)));
        }
        return attributes;
    }

    private List<Node> content() throws XMLStreamException {
        List<Node> content = new ArrayList<>();
        // What a processing instruction divides is one text: the instruction is not kept.
        StringBuilder text = new StringBuilder();
        boolean laidOut = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, content);
                    laidOut = true;
                    content.add(element());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.COMMENT -> {
                    flush(text, content);
                    laidOut = true;
                    content.add(new Node.Comment(xml.getText()));
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refuseEntity();
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, content);
                    return laidOut ? withoutLayout(content) : content;
                }
                default -> {}
            }
        }
    }

    private static void flush(StringBuilder text, List<Node> content) {
        if (!text.isEmpty()) {
            content.add(new Node.Text(text.toString()));
            text.setLength(0);
        }
    }

    /** White space between elements and comments is layout; text between them is content. */
    private static List<Node> withoutLayout(List<Node> content) {
        boolean mixed = content.stream().anyMatch(n -> n instanceof Node.Text t && !t.isBlank());
        return mixed ? content : content.stream().filter(n -> !(n instanceof Node.Text)).toList();
    }

    private Position position() {
        Location start = xml.getLocationInfo().getStartLocation();
        return new Position(document, start.getLineNumber(), start.getColumnNumber());
    }

    private InvalidDocument refuseDtd() {
        return refuse("a document type definition is not allowed; remove it");
    }

    private InvalidDocument refuseEntity() {
        return refuse("the entity '" + xml.getLocalName() + "' is not defined");
    }

    private InvalidDocument refuse(String message) {
        return new InvalidDocument(
                List.of(new Problem(Problem.Severity.ERROR, position(), message)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
