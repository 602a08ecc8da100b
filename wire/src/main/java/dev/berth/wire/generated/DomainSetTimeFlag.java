// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSetTimeFlags. */
public enum DomainSetTimeFlag implements Flag {
    SYNC(0x1);

    private final int bit;

    DomainSetTimeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
