// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStorageXMLFlags. */
public enum StorageXmlFlag implements Flag {
    INACTIVE(0x1);

    private final int bit;

    StorageXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
