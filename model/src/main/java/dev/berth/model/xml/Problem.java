package dev.berth.model.xml;

/**
 * One thing wrong with, or odd in, a document.
 *
 * @param message what, with the value, and the remedy; without the position
 */
public record Problem(Severity severity, Position at, String message) {
    public enum Severity {
        /** The document cannot be used. */
        ERROR,
        /** The document can be used; something in it has no effect. */
        WARNING
    }

    @Override
    public String toString() {
        return at.isDefault() ? message : at + ": " + message;
    }
}
