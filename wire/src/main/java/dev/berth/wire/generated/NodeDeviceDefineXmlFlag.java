// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virNodeDeviceDefineXMLFlags. */
public enum NodeDeviceDefineXmlFlag implements Flag {
    VALIDATE(0x1);

    private final int bit;

    NodeDeviceDefineXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
