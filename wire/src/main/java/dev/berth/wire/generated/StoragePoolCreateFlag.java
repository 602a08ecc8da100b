// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStoragePoolCreateFlags. */
public enum StoragePoolCreateFlag implements Flag {
    BUILD(0x1),
    BUILD_OVERWRITE(0x2),
    BUILD_NO_OVERWRITE(0x4);

    private final int bit;

    StoragePoolCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
