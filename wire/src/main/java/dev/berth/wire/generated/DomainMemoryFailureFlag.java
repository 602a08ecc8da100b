// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainMemoryFailureFlags. */
public enum DomainMemoryFailureFlag implements Flag {
    ACTION_REQUIRED(0x1),
    RECURSIVE(0x2);

    private final int bit;

    DomainMemoryFailureFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
