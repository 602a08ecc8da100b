// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainMemoryModFlags. */
public enum DomainMemoryModFlag implements Flag {
    LIVE(0x1),
    CONFIG(0x2),
    MAXIMUM(0x4);

    private final int bit;

    DomainMemoryModFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
