// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainMemoryFlags. */
public enum DomainMemoryFlag implements Flag {
    VIRTUAL(0x1),
    PHYSICAL(0x2);

    private final int bit;

    DomainMemoryFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
