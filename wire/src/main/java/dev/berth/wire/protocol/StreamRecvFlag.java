// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStreamRecvFlagsValues. */
public enum StreamRecvFlag implements Flag {
    STOP_AT_HOLE(0x1);

    private final int bits;

    StreamRecvFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
