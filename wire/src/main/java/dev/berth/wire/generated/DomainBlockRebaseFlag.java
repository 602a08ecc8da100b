// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBlockRebaseFlags. */
public enum DomainBlockRebaseFlag implements Flag {
    SHALLOW(0x1),
    REUSE_EXT(0x2),
    COPY_RAW(0x4),
    COPY(0x8),
    RELATIVE(0x10),
    COPY_DEV(0x20),
    BANDWIDTH_BYTES(0x40);

    private final int bit;

    DomainBlockRebaseFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
