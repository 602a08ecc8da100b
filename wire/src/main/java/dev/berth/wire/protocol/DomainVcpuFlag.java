// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainVcpuFlags. */
public enum DomainVcpuFlag implements Flag {
    LIVE(0x1),
    CONFIG(0x2),
    MAXIMUM(0x4),
    GUEST(0x8),
    HOTPLUGGABLE(0x10);

    private final int bits;

    DomainVcpuFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
