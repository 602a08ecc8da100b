// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStorageVolUploadFlags. */
public enum StorageVolUploadFlag implements Flag {
    SPARSE_STREAM(0x1);

    private final int bits;

    StorageVolUploadFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
