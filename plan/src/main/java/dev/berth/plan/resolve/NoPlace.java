package dev.berth.plan.resolve;

/** A device cannot have the address it wants, or there is none left; the message says why. */
final class NoPlace extends Exception {
    private static final long serialVersionUID = 1L;

    NoPlace(String message) {
        super(message, null, false, false);
    }
}
