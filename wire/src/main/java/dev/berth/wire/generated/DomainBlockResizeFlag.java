// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBlockResizeFlags. */
public enum DomainBlockResizeFlag implements Flag {
    BYTES(0x1);

    private final int bit;

    DomainBlockResizeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
