// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBlockJobSetSpeedFlags. */
public enum DomainBlockJobSetSpeedFlag implements Flag {
    BANDWIDTH_BYTES(0x1);

    private final int bit;

    DomainBlockJobSetSpeedFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
