// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBlockRebaseFlags. */
public enum DomainBlockRebaseFlag implements Flag {
    SHALLOW(0x1),
    REUSE_EXT(0x2),
    COPY_RAW(0x4),
    COPY(0x8),
    RELATIVE(0x10),
    COPY_DEV(0x20),
    BANDWIDTH_BYTES(0x40);

    private final int bits;

    DomainBlockRebaseFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
