// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStreamFlags. */
public enum StreamFlag implements Flag {
    NONBLOCK(0x1);

    private final int bit;

    StreamFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
