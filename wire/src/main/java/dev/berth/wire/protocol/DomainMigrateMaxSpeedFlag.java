// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainMigrateMaxSpeedFlags. */
public enum DomainMigrateMaxSpeedFlag implements Flag {
    POSTCOPY(0x1);

    private final int bits;

    DomainMigrateMaxSpeedFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
