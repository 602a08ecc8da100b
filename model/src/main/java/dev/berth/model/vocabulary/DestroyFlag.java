package dev.berth.model.vocabulary;

/** How a guest is ended (virDomainDestroyFlagsValues). */
public enum DestroyFlag implements Flag {
    /** SIGTERM only; an error when that does not end it. */
    GRACEFUL(1),
    REMOVE_LOGS(2);

    private final int bit;

    DestroyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
