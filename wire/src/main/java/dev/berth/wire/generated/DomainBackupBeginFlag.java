// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainBackupBeginFlags. */
public enum DomainBackupBeginFlag implements Flag {
    REUSE_EXTERNAL(0x1);

    private final int bit;

    DomainBackupBeginFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
