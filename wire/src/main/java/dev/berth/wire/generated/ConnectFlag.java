// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectFlags. */
public enum ConnectFlag implements Flag {
    RO(0x1),
    NO_ALIASES(0x2);

    private final int bit;

    ConnectFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
