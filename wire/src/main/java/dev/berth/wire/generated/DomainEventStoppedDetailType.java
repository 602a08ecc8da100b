// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventStoppedDetailType. */
public enum DomainEventStoppedDetailType implements Numbered {
    SHUTDOWN(0),
    DESTROYED(1),
    CRASHED(2),
    MIGRATED(3),
    SAVED(4),
    FAILED(5),
    FROM_SNAPSHOT(6);

    private final int number;

    DomainEventStoppedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
