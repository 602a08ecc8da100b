// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStorageVolResizeFlags. */
public enum StorageVolResizeFlag implements Flag {
    ALLOCATE(0x1),
    DELTA(0x2),
    SHRINK(0x4);

    private final int bit;

    StorageVolResizeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
