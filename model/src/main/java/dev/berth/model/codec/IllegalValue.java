package dev.berth.model.codec;

/** A text that is not a value of the kind expected; the message says what would be. */
public final class IllegalValue extends Exception {
    private static final long serialVersionUID = 1L;

    public IllegalValue(String message) {
        super(message, null, false, false);
    }
}
