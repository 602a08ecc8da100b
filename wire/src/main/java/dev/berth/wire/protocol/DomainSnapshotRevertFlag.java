// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainSnapshotRevertFlags. */
public enum DomainSnapshotRevertFlag implements Flag {
    RUNNING(0x1),
    PAUSED(0x2),
    FORCE(0x4),
    RESET_NVRAM(0x8);

    private final int bits;

    DomainSnapshotRevertFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
