// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainSetUserPasswordFlags. */
public enum DomainSetUserPasswordFlag implements Flag {
    ENCRYPTED(0x1);

    private final int bits;

    DomainSetUserPasswordFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
