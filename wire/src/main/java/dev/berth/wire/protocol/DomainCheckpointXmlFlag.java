// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainCheckpointXMLFlags. */
public enum DomainCheckpointXmlFlag implements Flag {
    SECURE(0x1),
    NO_DOMAIN(0x2),
    SIZE(0x4);

    private final int bits;

    DomainCheckpointXmlFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
