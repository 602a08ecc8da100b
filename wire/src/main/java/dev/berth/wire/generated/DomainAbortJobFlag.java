// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainAbortJobFlagsValues. */
public enum DomainAbortJobFlag implements Flag {
    POSTCOPY(0x1);

    private final int bit;

    DomainAbortJobFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
