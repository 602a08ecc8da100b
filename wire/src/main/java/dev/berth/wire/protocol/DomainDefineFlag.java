// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainDefineFlags. */
public enum DomainDefineFlag implements Flag {
    VALIDATE(0x1);

    private final int bits;

    DomainDefineFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
