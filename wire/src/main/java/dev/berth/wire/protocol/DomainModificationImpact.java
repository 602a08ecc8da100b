// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainModificationImpact. */
public enum DomainModificationImpact implements Flag {
    LIVE(0x1),
    CONFIG(0x2);

    private final int bits;

    DomainModificationImpact(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
