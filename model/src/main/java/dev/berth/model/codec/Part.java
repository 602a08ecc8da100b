package dev.berth.model.codec;

/**
 * One piece of an element, both ways: read into a component of its owner, and written from it.
 *
 * @param <T> the owner
 * @param <V> the component
 */
public interface Part<T, V> {
    /** The component; tells problems to {@code in} and unwinds when it cannot be read. */
    V read(ElementReader in);

    void write(T owner, ElementWriter out);
}
