// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainOpenGraphicsFlags. */
public enum DomainOpenGraphicsFlag implements Flag {
    SKIPAUTH(0x1);

    private final int bit;

    DomainOpenGraphicsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
