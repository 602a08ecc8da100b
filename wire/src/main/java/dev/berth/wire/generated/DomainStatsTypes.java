// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainStatsTypes. */
public enum DomainStatsTypes implements Flag {
    STATE(0x1),
    CPU_TOTAL(0x2),
    BALLOON(0x4),
    VCPU(0x8),
    INTERFACE(0x10),
    BLOCK(0x20),
    PERF(0x40),
    IOTHREAD(0x80),
    MEMORY(0x100),
    DIRTYRATE(0x200),
    VM(0x400);

    private final int bit;

    DomainStatsTypes(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
