// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventType. */
public enum DomainEventType implements Numbered {
    DEFINED(0),
    UNDEFINED(1),
    STARTED(2),
    SUSPENDED(3),
    RESUMED(4),
    STOPPED(5),
    SHUTDOWN(6),
    PMSUSPENDED(7),
    CRASHED(8);

    private final int number;

    DomainEventType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
