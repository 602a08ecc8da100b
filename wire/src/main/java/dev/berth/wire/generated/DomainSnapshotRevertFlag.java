// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSnapshotRevertFlags. */
public enum DomainSnapshotRevertFlag implements Flag {
    RUNNING(0x1),
    PAUSED(0x2),
    FORCE(0x4),
    RESET_NVRAM(0x8);

    private final int bit;

    DomainSnapshotRevertFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
