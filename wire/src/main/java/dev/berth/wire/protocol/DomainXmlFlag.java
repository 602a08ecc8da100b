// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainXMLFlags. */
public enum DomainXmlFlag implements Flag {
    SECURE(0x1),
    INACTIVE(0x2),
    UPDATE_CPU(0x4),
    MIGRATABLE(0x8);

    private final int bits;

    DomainXmlFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
