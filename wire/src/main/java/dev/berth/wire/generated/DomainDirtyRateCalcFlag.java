// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainDirtyRateCalcFlags. */
public enum DomainDirtyRateCalcFlag implements Flag {
    BITMAP(0x1),
    RING(0x2);

    private final int bit;

    DomainDirtyRateCalcFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
