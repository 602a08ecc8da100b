// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainCoreDumpFlags. */
public enum DomainCoreDumpFlag implements Flag {
    CRASH(0x1),
    LIVE(0x2),
    BYPASS_CACHE(0x4),
    RESET(0x8),
    MEMORY_ONLY(0x10);

    private final int bit;

    DomainCoreDumpFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
