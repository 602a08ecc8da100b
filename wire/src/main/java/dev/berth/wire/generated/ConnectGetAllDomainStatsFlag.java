// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectGetAllDomainStatsFlags. */
public enum ConnectGetAllDomainStatsFlag implements Flag {
    ACTIVE(0x1),
    INACTIVE(0x2),
    PERSISTENT(0x4),
    TRANSIENT(0x8),
    RUNNING(0x10),
    PAUSED(0x20),
    SHUTOFF(0x40),
    OTHER(0x80),
    NOWAIT(0x20000000),
    BACKING(0x40000000),
    ENFORCE_STATS(0x80000000);

    private final int bit;

    ConnectGetAllDomainStatsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
