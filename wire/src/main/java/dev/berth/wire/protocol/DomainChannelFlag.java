// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainChannelFlags. */
public enum DomainChannelFlag implements Flag {
    FORCE(0x1);

    private final int bits;

    DomainChannelFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
