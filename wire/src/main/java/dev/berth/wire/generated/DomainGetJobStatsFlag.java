// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainGetJobStatsFlags. */
public enum DomainGetJobStatsFlag implements Flag {
    COMPLETED(0x1),
    KEEP_COMPLETED(0x2);

    private final int bit;

    DomainGetJobStatsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
