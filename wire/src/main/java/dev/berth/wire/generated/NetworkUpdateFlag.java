// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virNetworkUpdateFlags. */
public enum NetworkUpdateFlag implements Flag {
    LIVE(0x1),
    CONFIG(0x2);

    private final int bit;

    NetworkUpdateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
