// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virConnectFlags. */
public enum ConnectFlag implements Flag {
    RO(0x1),
    NO_ALIASES(0x2);

    private final int bits;

    ConnectFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
