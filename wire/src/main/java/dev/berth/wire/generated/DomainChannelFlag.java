// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainChannelFlags. */
public enum DomainChannelFlag implements Flag {
    FORCE(0x1);

    private final int bit;

    DomainChannelFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
