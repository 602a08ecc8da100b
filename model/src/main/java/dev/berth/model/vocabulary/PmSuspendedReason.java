package dev.berth.model.vocabulary;

/**
 * Why a guest sleeps (virDomainPMSuspendedReason). The order of the constants is that of their
 * numbers.
 */
public enum PmSuspendedReason implements StateReason {
    UNKNOWN("unknown");

    private final String word;

    PmSuspendedReason(String word) {
        this.word = word;
    }

    @Override
    public GuestState state() {
        return GuestState.PM_SUSPENDED;
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
