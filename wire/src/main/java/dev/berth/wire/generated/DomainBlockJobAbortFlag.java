// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBlockJobAbortFlags. */
public enum DomainBlockJobAbortFlag implements Flag {
    ASYNC(0x1),
    PIVOT(0x2);

    private final int bit;

    DomainBlockJobAbortFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
