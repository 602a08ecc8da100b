// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainMemoryFailureFlags. */
public enum DomainMemoryFailureFlag implements Flag {
    ACTION_REQUIRED(0x1),
    RECURSIVE(0x2);

    private final int bits;

    DomainMemoryFailureFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
