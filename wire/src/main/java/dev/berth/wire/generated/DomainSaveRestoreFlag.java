// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSaveRestoreFlags. */
public enum DomainSaveRestoreFlag implements Flag {
    BYPASS_CACHE(0x1),
    RUNNING(0x2),
    PAUSED(0x4),
    RESET_NVRAM(0x8);

    private final int bit;

    DomainSaveRestoreFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
