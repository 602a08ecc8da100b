// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStorageVolInfoFlags. */
public enum StorageVolInfoFlag implements Flag {
    GET_PHYSICAL(0x1);

    private final int bit;

    StorageVolInfoFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
