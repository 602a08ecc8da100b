package dev.berth.model.vocabulary;

/**
 * Why a guest counts as crashed (virDomainCrashedReason). The order of the constants is that of
 * their numbers.
 */
public enum CrashedReason implements StateReason {
    UNKNOWN("unknown"),
    PANICKED("panicked");

    private final String word;

    CrashedReason(String word) {
        this.word = word;
    }

    @Override
    public GuestState state() {
        return GuestState.CRASHED;
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
