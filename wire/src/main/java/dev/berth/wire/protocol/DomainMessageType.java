// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainMessageType. */
public enum DomainMessageType implements Flag {
    DEPRECATION(0x1),
    TAINTING(0x2);

    private final int bits;

    DomainMessageType(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
