// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStorageVolDeleteFlags. */
public enum StorageVolDeleteFlag implements Flag {
    ZEROED(0x1),
    WITH_SNAPSHOTS(0x2);

    private final int bit;

    StorageVolDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
