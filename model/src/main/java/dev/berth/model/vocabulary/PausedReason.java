package dev.berth.model.vocabulary;

/**
 * Why a guest stands still (virDomainPausedReason). The order of the constants is that of their
 * numbers.
 */
public enum PausedReason implements StateReason {
    UNKNOWN("unknown"),
    USER("user"),
    MIGRATION("migration"),
    SAVE("save"),
    DUMP("dump"),
    IO_ERROR("ioerror"),
    WATCHDOG("watchdog"),
    FROM_SNAPSHOT("from snapshot"),
    SHUTDOWN("shutdown"),
    SNAPSHOT("snapshot"),
    PANICKED("panicked"),
    STARTING_UP("starting up"),
    POSTCOPY("post-copy"),
    POSTCOPY_FAILED("post-copy failed");

    private final String word;

    PausedReason(String word) {
        this.word = word;
    }

    @Override
    public GuestState state() {
        return GuestState.PAUSED;
    }

    @Override
    public int number() {
        return ordinal();
    }

    @Override
    public String word() {
        return word;
    }
}
