// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainSetTimeFlags. */
public enum DomainSetTimeFlag implements Flag {
    SYNC(0x1);

    private final int bits;

    DomainSetTimeFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
