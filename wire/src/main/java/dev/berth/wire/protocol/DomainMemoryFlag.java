// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainMemoryFlags. */
public enum DomainMemoryFlag implements Flag {
    VIRTUAL(0x1),
    PHYSICAL(0x2);

    private final int bits;

    DomainMemoryFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
