// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainFDAssociateFlags. */
public enum DomainFdAssociateFlag implements Flag {
    RESTORE(0x1),
    WRITABLE(0x2);

    private final int bits;

    DomainFdAssociateFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
