// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainGetJobStatsFlags. */
public enum DomainGetJobStatsFlag implements Flag {
    COMPLETED(0x1),
    KEEP_COMPLETED(0x2);

    private final int bits;

    DomainGetJobStatsFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
