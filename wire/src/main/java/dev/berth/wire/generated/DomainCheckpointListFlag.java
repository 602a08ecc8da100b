// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainCheckpointListFlags. */
public enum DomainCheckpointListFlag implements Flag {
    DESCENDANTS(0x1),
    ROOTS(0x1),
    TOPOLOGICAL(0x2),
    LEAVES(0x4),
    NO_LEAVES(0x8);

    private final int bit;

    DomainCheckpointListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
