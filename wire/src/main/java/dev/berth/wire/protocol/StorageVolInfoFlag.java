// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStorageVolInfoFlags. */
public enum StorageVolInfoFlag implements Flag {
    GET_PHYSICAL(0x1);

    private final int bits;

    StorageVolInfoFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
