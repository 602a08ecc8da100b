// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainCreateFlags. */
public enum DomainCreateFlag implements Flag {
    PAUSED(0x1),
    AUTODESTROY(0x2),
    BYPASS_CACHE(0x4),
    FORCE_BOOT(0x8),
    VALIDATE(0x10),
    RESET_NVRAM(0x20);

    private final int bits;

    DomainCreateFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
