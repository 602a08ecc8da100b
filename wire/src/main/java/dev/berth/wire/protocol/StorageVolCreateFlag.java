// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStorageVolCreateFlags. */
public enum StorageVolCreateFlag implements Flag {
    PREALLOC_METADATA(0x1),
    REFLINK(0x2),
    VALIDATE(0x4);

    private final int bits;

    StorageVolCreateFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
