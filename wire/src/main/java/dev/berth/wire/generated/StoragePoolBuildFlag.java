// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStoragePoolBuildFlags. */
public enum StoragePoolBuildFlag implements Flag {
    REPAIR(0x1),
    RESIZE(0x2),
    NO_OVERWRITE(0x4),
    OVERWRITE(0x8);

    private final int bit;

    StoragePoolBuildFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
