// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainAbortJobFlagsValues. */
public enum DomainAbortJobFlag implements Flag {
    POSTCOPY(0x1);

    private final int bits;

    DomainAbortJobFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
