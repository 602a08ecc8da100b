// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStoragePoolDeleteFlags. */
public enum StoragePoolDeleteFlag implements Flag {
    ZEROED(0x1);

    private final int bits;

    StoragePoolDeleteFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
