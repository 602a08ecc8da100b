// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virStorageVolType. */
public enum StorageVolType implements Numbered {
    FILE(0),
    BLOCK(1),
    DIR(2),
    NETWORK(3),
    NETDIR(4),
    PLOOP(5);

    private final int number;

    StorageVolType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
