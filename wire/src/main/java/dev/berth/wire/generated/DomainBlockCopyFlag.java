// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBlockCopyFlags. */
public enum DomainBlockCopyFlag implements Flag {
    SHALLOW(0x1),
    REUSE_EXT(0x2),
    TRANSIENT_JOB(0x4),
    SYNCHRONOUS_WRITES(0x8);

    private final int bit;

    DomainBlockCopyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
