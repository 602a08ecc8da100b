// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBackupBeginFlags. */
public enum DomainBackupBeginFlag implements Flag {
    REUSE_EXTERNAL(0x1);

    private final int bits;

    DomainBackupBeginFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
