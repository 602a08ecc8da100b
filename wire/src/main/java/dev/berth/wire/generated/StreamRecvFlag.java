// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virStreamRecvFlagsValues. */
public enum StreamRecvFlag implements Flag {
    STOP_AT_HOLE(0x1);

    private final int bit;

    StreamRecvFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
