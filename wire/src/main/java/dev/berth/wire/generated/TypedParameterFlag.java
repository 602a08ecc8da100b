// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virTypedParameterFlags. */
public enum TypedParameterFlag implements Flag {
    STRING_OKAY(0x4);

    private final int bit;

    TypedParameterFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
