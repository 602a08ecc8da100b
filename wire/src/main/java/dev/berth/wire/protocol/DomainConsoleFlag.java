// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainConsoleFlags. */
public enum DomainConsoleFlag implements Flag {
    FORCE(0x1),
    SAFE(0x2);

    private final int bits;

    DomainConsoleFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
