// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBlockResizeFlags. */
public enum DomainBlockResizeFlag implements Flag {
    BYTES(0x1);

    private final int bits;

    DomainBlockResizeFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
