// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBlockPullFlags. */
public enum DomainBlockPullFlag implements Flag {
    BANDWIDTH_BYTES(0x40);

    private final int bits;

    DomainBlockPullFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
