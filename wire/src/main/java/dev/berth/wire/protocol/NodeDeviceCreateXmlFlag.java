// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virNodeDeviceCreateXMLFlags. */
public enum NodeDeviceCreateXmlFlag implements Flag {
    VALIDATE(0x1);

    private final int bits;

    NodeDeviceCreateXmlFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
