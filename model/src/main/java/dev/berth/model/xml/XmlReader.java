package dev.berth.model.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads text into elements with the position of each. Strangers write what is read here: a document
 * with a DTD, with entities of its own, or beyond the limits below is refused as soon as that is
 * seen, in memory bounded by the limits.
 */
public final class XmlReader {
    /** Characters a document may have; libvirt's protocol carries strings of as many bytes. */
    public static final int MAX_CHARACTERS = 4 << 20;

    private static final int MAX_DEPTH = 256;
    private static final int MAX_ELEMENTS = 200_000;
    private static final WstxInputFactory FACTORY = factory();

    private XmlReader() {}

    public static Element read(String text, String document) {
        if (text.length() > MAX_CHARACTERS) {
            throw tooLarge(document);
        }
        return read(new StringReader(text), document);
    }

    /** Reads no further than the limits, however much there is. */
    public static Element read(Reader text, String document) {
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(text);
            try {
                return new ElementBuilder(xml, document, MAX_ELEMENTS).document();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(document, e);
        }
    }

    private static BerthException malformed(String document, XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Maximum document characters limit")) {
            return tooLarge(document);
        }
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        String what = "not well-formed XML: " + message.lines().findFirst().orElse("");
        return new InvalidDocument(
                List.of(
                        new Problem(
                                Problem.Severity.ERROR,
                                new Position(document, line, column),
                                what)));
    }

    private static BerthException tooLarge(String document) {
        return new BerthException(
                ErrorCode.XML_ERROR,
                document
                        + ": more than "
                        + MAX_CHARACTERS
                        + " characters; a document may not be longer");
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, (long) MAX_CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 256);
        return factory;
    }
}
