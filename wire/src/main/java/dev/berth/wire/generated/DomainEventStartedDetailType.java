// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventStartedDetailType. */
public enum DomainEventStartedDetailType implements Numbered {
    BOOTED(0),
    MIGRATED(1),
    RESTORED(2),
    FROM_SNAPSHOT(3),
    WAKEUP(4);

    private final int number;

    DomainEventStartedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
