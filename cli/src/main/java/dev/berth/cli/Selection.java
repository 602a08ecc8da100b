package dev.berth.cli;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.xml.Element;
import dev.berth.model.xml.XmlReader;
import dev.berth.model.xml.XmlWriter;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/** The parts of a document that an XPath expression picks, written as the document is. */
final class Selection {
    private static final int INDENT = 2;

    private Selection() {}

    /**
     * What it picks, each part on lines of its own.
     *
     * @param wrap whether to put one element, {@code nodes}, around them
     */
    static String of(String xml, String expression, boolean wrap) {
        Element root = XmlReader.read(xml, "xml");
        NodeList nodes = nodes(xml, expression);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.getLength(); i++) {
            text.append(text(nodes.item(i), root).stripTrailing()).append('\n');
        }
        return wrap ? "<nodes>\n" + text.toString().indent(INDENT) + "</nodes>\n" : text.toString();
    }

    private static NodeList nodes(String xml, String expression) {
        try {
            return (NodeList)
                    XPathFactory.newDefaultInstance()
                            .newXPath()
                            .evaluate(expression, document(xml), XPathConstants.NODESET);
        } catch (XPathExpressionException cause) {
            throw new UsageException(
                    "'%s' is no XPath expression that picks nodes".formatted(expression));
        }
    }

    private static Document document(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (IOException | SAXException | ParserConfigurationException cause) {
            throw new BerthException(
                    ErrorCode.XML_ERROR, "the daemon sent no XML: " + cause.getMessage(), cause);
        }
    }

    private static String text(Node node, Element root) {
        return switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> XmlWriter.write(element(node, root));
            case Node.DOCUMENT_NODE -> XmlWriter.write(root);
            case Node.ATTRIBUTE_NODE -> " " + node.getNodeName() + "='" + node.getNodeValue() + "'";
            default -> node.getTextContent();
        };
    }

    /** The same element of our own reading, which keeps the order of attributes. */
    private static Element element(Node node, Element root) {
        Node parent = node.getParentNode();
        if (parent.getNodeType() == Node.DOCUMENT_NODE) {
            return root;
        }
        int before = 0;
        for (Node at = node.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
            before += at.getNodeType() == Node.ELEMENT_NODE ? 1 : 0;
        }
        return element(parent, root).children().get(before);
    }
}
