package dev.berth.model.vocabulary;

/** How a console is opened (virDomainConsoleFlags). */
public enum ConsoleFlag implements Flag {
    /** Disconnect whoever has it open. */
    FORCE(1),
    /** Only where exclusive access is certain. */
    SAFE(2);

    private final int bit;

    ConsoleFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
