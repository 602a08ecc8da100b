// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virStoragePoolEventLifecycleType. */
public enum StoragePoolEventLifecycleType implements Numbered {
    DEFINED(0),
    UNDEFINED(1),
    STARTED(2),
    STOPPED(3),
    CREATED(4),
    DELETED(5);

    private final int number;

    StoragePoolEventLifecycleType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
