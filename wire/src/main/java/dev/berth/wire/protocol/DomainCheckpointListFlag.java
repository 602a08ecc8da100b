// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainCheckpointListFlags. */
public enum DomainCheckpointListFlag implements Flag {
    DESCENDANTS(0x1),
    ROOTS(0x1),
    TOPOLOGICAL(0x2),
    LEAVES(0x4),
    NO_LEAVES(0x8);

    private final int bits;

    DomainCheckpointListFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
