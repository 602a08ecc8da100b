// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStorageVolCreateFlags. */
public enum StorageVolCreateFlag implements Flag {
    PREALLOC_METADATA(0x1),
    REFLINK(0x2),
    VALIDATE(0x4);

    private final int bit;

    StorageVolCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
