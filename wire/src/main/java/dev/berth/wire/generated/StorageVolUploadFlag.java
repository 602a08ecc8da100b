// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStorageVolUploadFlags. */
public enum StorageVolUploadFlag implements Flag {
    SPARSE_STREAM(0x1);

    private final int bit;

    StorageVolUploadFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
