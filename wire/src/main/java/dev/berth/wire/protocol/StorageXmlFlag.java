// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStorageXMLFlags. */
public enum StorageXmlFlag implements Flag {
    INACTIVE(0x1);

    private final int bits;

    StorageXmlFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
