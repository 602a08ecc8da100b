// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virNetworkXMLFlags. */
public enum NetworkXmlFlag implements Flag {
    INACTIVE(0x1);

    private final int bit;

    NetworkXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
