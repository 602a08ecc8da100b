// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainCheckpointCreateFlags. */
public enum DomainCheckpointCreateFlag implements Flag {
    REDEFINE(0x1),
    QUIESCE(0x2),
    REDEFINE_VALIDATE(0x4);

    private final int bits;

    DomainCheckpointCreateFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
