// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainSaveImageXMLFlags. */
public enum DomainSaveImageXmlFlag implements Flag {
    SECURE(0x1);

    private final int bits;

    DomainSaveImageXmlFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
