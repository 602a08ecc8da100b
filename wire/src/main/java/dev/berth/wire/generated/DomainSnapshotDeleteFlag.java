// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSnapshotDeleteFlags. */
public enum DomainSnapshotDeleteFlag implements Flag {
    CHILDREN(0x1),
    METADATA_ONLY(0x2),
    CHILDREN_ONLY(0x4);

    private final int bit;

    DomainSnapshotDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
