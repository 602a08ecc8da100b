// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virNetworkDefineFlags. */
public enum NetworkDefineFlag implements Flag {
    VALIDATE(0x1);

    private final int bit;

    NetworkDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
