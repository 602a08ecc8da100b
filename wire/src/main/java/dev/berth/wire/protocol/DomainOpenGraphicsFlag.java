// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainOpenGraphicsFlags. */
public enum DomainOpenGraphicsFlag implements Flag {
    SKIPAUTH(0x1);

    private final int bits;

    DomainOpenGraphicsFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
