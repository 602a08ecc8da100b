// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainPausedReason. */
public enum DomainPausedReason implements Numbered {
    UNKNOWN(0),
    USER(1),
    MIGRATION(2),
    SAVE(3),
    DUMP(4),
    IOERROR(5),
    WATCHDOG(6),
    FROM_SNAPSHOT(7),
    SHUTTING_DOWN(8),
    SNAPSHOT(9),
    CRASHED(10),
    STARTING_UP(11),
    POSTCOPY(12),
    POSTCOPY_FAILED(13);

    private final int number;

    DomainPausedReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
