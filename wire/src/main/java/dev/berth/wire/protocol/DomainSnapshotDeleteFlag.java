// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainSnapshotDeleteFlags. */
public enum DomainSnapshotDeleteFlag implements Flag {
    CHILDREN(0x1),
    METADATA_ONLY(0x2),
    CHILDREN_ONLY(0x4);

    private final int bits;

    DomainSnapshotDeleteFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
