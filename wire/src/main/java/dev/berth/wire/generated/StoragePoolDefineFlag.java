// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStoragePoolDefineFlags. */
public enum StoragePoolDefineFlag implements Flag {
    VALIDATE(0x1);

    private final int bit;

    StoragePoolDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
