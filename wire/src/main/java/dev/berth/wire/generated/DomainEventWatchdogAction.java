// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventWatchdogAction. */
public enum DomainEventWatchdogAction implements Numbered {
    NONE(0),
    PAUSE(1),
    RESET(2),
    POWEROFF(3),
    SHUTDOWN(4),
    DEBUG(5),
    INJECTNMI(6);

    private final int number;

    DomainEventWatchdogAction(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
