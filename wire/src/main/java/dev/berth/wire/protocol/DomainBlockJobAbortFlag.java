// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBlockJobAbortFlags. */
public enum DomainBlockJobAbortFlag implements Flag {
    ASYNC(0x1),
    PIVOT(0x2);

    private final int bits;

    DomainBlockJobAbortFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
