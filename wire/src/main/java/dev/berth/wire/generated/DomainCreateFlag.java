// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainCreateFlags. */
public enum DomainCreateFlag implements Flag {
    PAUSED(0x1),
    AUTODESTROY(0x2),
    BYPASS_CACHE(0x4),
    FORCE_BOOT(0x8),
    VALIDATE(0x10),
    RESET_NVRAM(0x20);

    private final int bit;

    DomainCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
