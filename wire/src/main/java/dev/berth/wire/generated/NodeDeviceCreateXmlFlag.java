// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virNodeDeviceCreateXMLFlags. */
public enum NodeDeviceCreateXmlFlag implements Flag {
    VALIDATE(0x1);

    private final int bit;

    NodeDeviceCreateXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
