// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainConsoleFlags. */
public enum DomainConsoleFlag implements Flag {
    FORCE(0x1),
    SAFE(0x2);

    private final int bit;

    DomainConsoleFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
