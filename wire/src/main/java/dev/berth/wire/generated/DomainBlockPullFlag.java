// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBlockPullFlags. */
public enum DomainBlockPullFlag implements Flag {
    BANDWIDTH_BYTES(0x40);

    private final int bit;

    DomainBlockPullFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
