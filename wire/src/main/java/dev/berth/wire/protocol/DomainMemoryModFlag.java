// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainMemoryModFlags. */
public enum DomainMemoryModFlag implements Flag {
    LIVE(0x1),
    CONFIG(0x2),
    MAXIMUM(0x4);

    private final int bits;

    DomainMemoryModFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
