// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virTypedParameterFlags. */
public enum TypedParameterFlag implements Flag {
    STRING_OKAY(0x4);

    private final int bits;

    TypedParameterFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
