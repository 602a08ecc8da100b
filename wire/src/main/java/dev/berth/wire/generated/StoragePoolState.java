// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virStoragePoolState. */
public enum StoragePoolState implements Numbered {
    INACTIVE(0),
    BUILDING(1),
    RUNNING(2),
    DEGRADED(3),
    INACCESSIBLE(4);

    private final int number;

    StoragePoolState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
