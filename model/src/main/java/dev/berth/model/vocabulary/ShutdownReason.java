package dev.berth.model.vocabulary;

/**
 * Why a guest is shutting down (virDomainShutdownReason). The order of the constants is that of
 * their numbers.
 */
public enum ShutdownReason implements StateReason {
    UNKNOWN("unknown"),
    USER("user");

    private final String word;

    ShutdownReason(String word) {
        this.word = word;
    }

    @Override
    public GuestState state() {
        return GuestState.SHUTDOWN;
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
