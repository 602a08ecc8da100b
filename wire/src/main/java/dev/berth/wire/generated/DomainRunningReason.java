// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainRunningReason. */
public enum DomainRunningReason implements Numbered {
    UNKNOWN(0),
    BOOTED(1),
    MIGRATED(2),
    RESTORED(3),
    FROM_SNAPSHOT(4),
    UNPAUSED(5),
    MIGRATION_CANCELED(6),
    SAVE_CANCELED(7),
    WAKEUP(8),
    CRASHED(9),
    POSTCOPY(10),
    POSTCOPY_FAILED(11);

    private final int number;

    DomainRunningReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
