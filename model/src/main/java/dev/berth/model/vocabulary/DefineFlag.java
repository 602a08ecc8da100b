package dev.berth.model.vocabulary;

/** How a definition is read (virDomainDefineFlags). */
public enum DefineFlag implements Flag {
    /** Check the document against the schema too. */
    VALIDATE(1);

    private final int bit;

    DefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
