// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStorageVolDeleteFlags. */
public enum StorageVolDeleteFlag implements Flag {
    ZEROED(0x1),
    WITH_SNAPSHOTS(0x2);

    private final int bits;

    StorageVolDeleteFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
