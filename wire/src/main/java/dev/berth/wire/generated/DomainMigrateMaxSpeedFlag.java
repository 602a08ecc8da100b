// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainMigrateMaxSpeedFlags. */
public enum DomainMigrateMaxSpeedFlag implements Flag {
    POSTCOPY(0x1);

    private final int bit;

    DomainMigrateMaxSpeedFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
