package dev.berth.model.vocabulary;

/**
 * Why a guest runs (virDomainRunningReason). The order of the constants is that of their numbers.
 */
public enum RunningReason implements StateReason {
    UNKNOWN("unknown"),
    BOOTED("booted"),
    MIGRATED("migrated"),
    RESTORED("restored"),
    FROM_SNAPSHOT("from snapshot"),
    UNPAUSED("unpaused"),
    MIGRATION_CANCELED("migration canceled"),
    SAVE_CANCELED("save canceled"),
    WAKEUP("wakeup"),
    CRASHED("crashed"),
    POSTCOPY("post-copy"),
    POSTCOPY_FAILED("post-copy failed");

    private final String word;

    RunningReason(String word) {
        this.word = word;
    }

    @Override
    public GuestState state() {
        return GuestState.RUNNING;
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
