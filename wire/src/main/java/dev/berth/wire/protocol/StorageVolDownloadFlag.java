// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStorageVolDownloadFlags. */
public enum StorageVolDownloadFlag implements Flag {
    SPARSE_STREAM(0x1);

    private final int bits;

    StorageVolDownloadFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
