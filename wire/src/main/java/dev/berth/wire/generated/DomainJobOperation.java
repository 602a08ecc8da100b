// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainJobOperation. */
public enum DomainJobOperation implements Numbered {
    UNKNOWN(0),
    START(1),
    SAVE(2),
    RESTORE(3),
    MIGRATION_IN(4),
    MIGRATION_OUT(5),
    SNAPSHOT(6),
    SNAPSHOT_REVERT(7),
    DUMP(8),
    BACKUP(9),
    SNAPSHOT_DELETE(10);

    private final int number;

    DomainJobOperation(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
