// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virNetworkPortCreateFlags. */
public enum NetworkPortCreateFlag implements Flag {
    RECLAIM(0x1),
    VALIDATE(0x2);

    private final int bit;

    NetworkPortCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
