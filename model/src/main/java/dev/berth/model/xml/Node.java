package dev.berth.model.xml;

/** What an element contains. */
public sealed interface Node permits Element, Node.Text, Node.Comment {
    record Text(String value) implements Node {
        public boolean isBlank() {
            return value.isBlank();
        }
    }

    record Comment(String value) implements Node {}
}
