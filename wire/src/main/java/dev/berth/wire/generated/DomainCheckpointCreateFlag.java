// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainCheckpointCreateFlags. */
public enum DomainCheckpointCreateFlag implements Flag {
    REDEFINE(0x1),
    QUIESCE(0x2),
    REDEFINE_VALIDATE(0x4);

    private final int bit;

    DomainCheckpointCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
