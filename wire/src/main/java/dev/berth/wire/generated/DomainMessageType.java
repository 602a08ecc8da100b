// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainMessageType. */
public enum DomainMessageType implements Flag {
    DEPRECATION(0x1),
    TAINTING(0x2);

    private final int bit;

    DomainMessageType(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
