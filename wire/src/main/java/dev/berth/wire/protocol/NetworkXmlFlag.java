// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virNetworkXMLFlags. */
public enum NetworkXmlFlag implements Flag {
    INACTIVE(0x1);

    private final int bits;

    NetworkXmlFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
