// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStoragePoolBuildFlags. */
public enum StoragePoolBuildFlag implements Flag {
    REPAIR(0x1),
    RESIZE(0x2),
    NO_OVERWRITE(0x4),
    OVERWRITE(0x8);

    private final int bits;

    StoragePoolBuildFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
