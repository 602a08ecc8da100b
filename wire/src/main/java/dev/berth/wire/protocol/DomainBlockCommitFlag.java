// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBlockCommitFlags. */
public enum DomainBlockCommitFlag implements Flag {
    SHALLOW(0x1),
    DELETE(0x2),
    ACTIVE(0x4),
    RELATIVE(0x8),
    BANDWIDTH_BYTES(0x10);

    private final int bits;

    DomainBlockCommitFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
