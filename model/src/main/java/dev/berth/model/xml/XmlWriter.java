package dev.berth.model.xml;

/** Writes elements in libvirt's layout: two spaces a level, single quotes, one element a line. */
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder();
    private final char quote;

    private XmlWriter(char quote) {
        this.quote = quote;
    }

    public static String write(Element element) {
        XmlWriter writer = new XmlWriter('\'');
        writer.element(element, 0);
        writer.out.append('\n');
        return writer.out.toString();
    }

    /**
     * A part of a document by itself, as libvirt gives it: double quotes, no newline at the end.
     */
    public static String writePart(Element element) {
        XmlWriter writer = new XmlWriter('"');
        writer.element(element, 0);
        return writer.out.toString();
    }

    private void element(Element element, int level) {
        indent(level);
        open(element);
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (isVerbatim(element)) {
            element.content().forEach(this::verbatim);
        } else {
            for (Node child : element.content()) {
                out.append('\n');
                laidOut(child, level + 1);
            }
            out.append('\n');
            indent(level);
        }
        close(element);
    }

    private void laidOut(Node node, int level) {
        switch (node) {
            case Element child -> element(child, level);
            case Node.Comment comment -> {
                indent(level);
                verbatim(comment);
            }
            case Node.Text text -> verbatim(text);
        }
    }

    private void verbatim(Node node) {
        switch (node) {
            case Node.Text(String value) -> escape(value, false);
            case Node.Comment(String value) -> out.append("<!--").append(value).append("-->");
            case Element child -> {
                open(child);
                if (child.content().isEmpty()) {
                    out.append("/>");
                } else {
                    out.append('>');
                    child.content().forEach(this::verbatim);
                    close(child);
                }
            }
        }
    }

    private static boolean isVerbatim(Element element) {
        return element.content().stream().anyMatch(Node.Text.class::isInstance);
    }

    private void open(Element element) {
        out.append('<').append(element.name().qualified());
        for (Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name().qualified()).append('=').append(quote);
            escape(attribute.value(), true);
            out.append(quote);
        }
    }

    private void close(Element element) {
        out.append("</").append(element.name().qualified()).append('>');
    }

    private void indent(int level) {
        out.repeat("  ", level);
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\'' -> out.append(attribute && quote == c ? "&apos;" : "'");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
