package dev.berth.model.vocabulary;

/**
 * Why a guest is off (virDomainShutoffReason). The order of the constants is that of their numbers.
 */
public enum ShutoffReason implements StateReason {
    UNKNOWN("unknown"),
    SHUTDOWN("shutdown"),
    DESTROYED("destroyed"),
    CRASHED("crashed"),
    MIGRATED("migrated"),
    SAVED("saved"),
    FAILED("failed"),
    FROM_SNAPSHOT("from snapshot"),
    DAEMON("daemon");

    private final String word;

    ShutoffReason(String word) {
        this.word = word;
    }

    @Override
    public GuestState state() {
        return GuestState.SHUTOFF;
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
