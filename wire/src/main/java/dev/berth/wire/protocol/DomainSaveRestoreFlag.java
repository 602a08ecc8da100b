// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainSaveRestoreFlags. */
public enum DomainSaveRestoreFlag implements Flag {
    BYPASS_CACHE(0x1),
    RUNNING(0x2),
    PAUSED(0x4),
    RESET_NVRAM(0x8);

    private final int bits;

    DomainSaveRestoreFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
