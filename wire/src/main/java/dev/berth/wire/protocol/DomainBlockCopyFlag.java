// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBlockCopyFlags. */
public enum DomainBlockCopyFlag implements Flag {
    SHALLOW(0x1),
    REUSE_EXT(0x2),
    TRANSIENT_JOB(0x4),
    SYNCHRONOUS_WRITES(0x8);

    private final int bits;

    DomainBlockCopyFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
