// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virNetworkCreateFlags. */
public enum NetworkCreateFlag implements Flag {
    VALIDATE(0x1);

    private final int bits;

    NetworkCreateFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
