// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventResumedDetailType. */
public enum DomainEventResumedDetailType implements Numbered {
    UNPAUSED(0),
    MIGRATED(1),
    FROM_SNAPSHOT(2),
    POSTCOPY(3),
    POSTCOPY_FAILED(4);

    private final int number;

    DomainEventResumedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
