// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virNetworkPortCreateFlags. */
public enum NetworkPortCreateFlag implements Flag {
    RECLAIM(0x1),
    VALIDATE(0x2);

    private final int bits;

    NetworkPortCreateFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
