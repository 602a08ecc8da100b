// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventSuspendedDetailType. */
public enum DomainEventSuspendedDetailType implements Numbered {
    PAUSED(0),
    MIGRATED(1),
    IOERROR(2),
    WATCHDOG(3),
    RESTORED(4),
    FROM_SNAPSHOT(5),
    API_ERROR(6),
    POSTCOPY(7),
    POSTCOPY_FAILED(8);

    private final int number;

    DomainEventSuspendedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
