// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainDirtyRateCalcFlags. */
public enum DomainDirtyRateCalcFlag implements Flag {
    BITMAP(0x1),
    RING(0x2);

    private final int bits;

    DomainDirtyRateCalcFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
