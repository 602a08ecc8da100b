package dev.berth.model.codec;

/** Unwinds from a value that cannot be read; its problem was told already. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("a value could not be read", null, false, false);
    }
}
