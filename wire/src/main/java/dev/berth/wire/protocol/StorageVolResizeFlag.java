// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStorageVolResizeFlags. */
public enum StorageVolResizeFlag implements Flag {
    ALLOCATE(0x1),
    DELTA(0x2),
    SHRINK(0x4);

    private final int bits;

    StorageVolResizeFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
