package dev.berth.model.vocabulary;

/** What a guest does (virDomainState). */
public enum GuestState implements Numbered {
    NO_STATE(0, "nostate"),
    RUNNING(1, "running"),
    BLOCKED(2, "blocked"),
    PAUSED(3, "paused"),
    SHUTDOWN(4, "shutdown"),
    SHUTOFF(5, "shutoff"),
    CRASHED(6, "crashed"),
    PM_SUSPENDED(7, "pmsuspended");

    private final int number;
    private final String word;

    GuestState(int number, String word) {
        this.number = number;
        this.word = word;
    }

    @Override
    public int number() {
        return number;
    }

    /** The word in libvirt's run-time state. */
    public String word() {
        return word;
    }
}
