package dev.berth.model.xml;

/**
 * Where a part of a document begins.
 *
 * @param document the file's name, or {@code xml} for text that came over a wire
 * @param line counted from 1; 0 where Berth itself made the part
 * @param column counted from 1
 */
public record Position(String document, int line, int column) {
    /** Of what no document says: a default that Berth filled in. */
    public static final Position DEFAULT = new Position("default", 0, 0);

    public boolean isDefault() {
        return line == 0;
    }

    @Override
    public String toString() {
        return isDefault() ? document : document + ":" + line;
    }
}
