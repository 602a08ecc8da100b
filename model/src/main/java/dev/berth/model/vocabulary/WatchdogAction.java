package dev.berth.model.vocabulary;

/** What a watchdog that fired leads to (virDomainEventWatchdogAction). */
public enum WatchdogAction implements Numbered {
    NONE(0),
    PAUSE(1),
    RESET(2),
    POWEROFF(3),
    SHUTDOWN(4),
    DEBUG(5),
    INJECT_NMI(6);

    private final int number;

    WatchdogAction(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
