// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStorageVolDownloadFlags. */
public enum StorageVolDownloadFlag implements Flag {
    SPARSE_STREAM(0x1);

    private final int bit;

    StorageVolDownloadFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
