// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainVcpuFlags. */
public enum DomainVcpuFlag implements Flag {
    LIVE(0x1),
    CONFIG(0x2),
    MAXIMUM(0x4),
    GUEST(0x8),
    HOTPLUGGABLE(0x10);

    private final int bit;

    DomainVcpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
