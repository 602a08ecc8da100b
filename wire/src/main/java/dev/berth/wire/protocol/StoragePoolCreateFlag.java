// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStoragePoolCreateFlags. */
public enum StoragePoolCreateFlag implements Flag {
    BUILD(0x1),
    BUILD_OVERWRITE(0x2),
    BUILD_NO_OVERWRITE(0x4);

    private final int bits;

    StoragePoolCreateFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
