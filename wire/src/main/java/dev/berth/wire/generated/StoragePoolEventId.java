// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virStoragePoolEventID. */
public enum StoragePoolEventId implements Numbered {
    LIFECYCLE(0),
    REFRESH(1);

    private final int number;

    StoragePoolEventId(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
