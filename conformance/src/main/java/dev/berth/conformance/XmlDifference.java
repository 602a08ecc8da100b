package dev.berth.conformance;

import dev.berth.model.xml.Attribute;
import dev.berth.model.xml.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where two documents differ: as sets of attributes, as sequences of elements. */
final class XmlDifference {
    private final List<String> found = new ArrayList<>();

    private XmlDifference() {}

    static List<String> between(Element expected, Element made) {
        XmlDifference difference = new XmlDifference();
        difference.compare("/" + expected.name(), expected, made);
        return difference.found;
    }

    private void compare(String path, Element expected, Element made) {
        if (!attributes(expected).equals(attributes(made))) {
            found.add(path + ": " + attributes(made) + " instead of " + attributes(expected));
        }
        if (expected.children().isEmpty() && !expected.text().strip().equals(made.text().strip())) {
            found.add(path + ": '" + made.text() + "' instead of '" + expected.text() + "'");
        }
        compareChildren(path, expected.children(), made.children());
    }

    private void compareChildren(String path, List<Element> expected, List<Element> made) {
        List<String> wanted = expected.stream().map(e -> e.name().qualified()).toList();
        List<String> got = made.stream().map(e -> e.name().qualified()).toList();
        if (!wanted.equals(got)) {
            found.add(path + ": children " + got + " instead of " + wanted);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "/" + wanted.get(i) + "[" + i + "]", expected.get(i), made.get(i));
        }
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            if (!attribute.declaresNamespace()) {
                attributes.put(attribute.name().qualified(), attribute.value());
            }
        }
        return attributes;
    }
}
