// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSetUserPasswordFlags. */
public enum DomainSetUserPasswordFlag implements Flag {
    ENCRYPTED(0x1);

    private final int bit;

    DomainSetUserPasswordFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
