// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBlockCommitFlags. */
public enum DomainBlockCommitFlag implements Flag {
    SHALLOW(0x1),
    DELETE(0x2),
    ACTIVE(0x4),
    RELATIVE(0x8),
    BANDWIDTH_BYTES(0x10);

    private final int bit;

    DomainBlockCommitFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
