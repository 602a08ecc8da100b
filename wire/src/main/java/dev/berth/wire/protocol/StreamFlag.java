// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virStreamFlags. */
public enum StreamFlag implements Flag {
    NONBLOCK(0x1);

    private final int bits;

    StreamFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
