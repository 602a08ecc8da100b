// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSnapshotListFlags. */
public enum DomainSnapshotListFlag implements Flag {
    DESCENDANTS(0x1),
    ROOTS(0x1),
    METADATA(0x2),
    LEAVES(0x4),
    NO_LEAVES(0x8),
    NO_METADATA(0x10),
    INACTIVE(0x20),
    ACTIVE(0x40),
    DISK_ONLY(0x80),
    INTERNAL(0x100),
    EXTERNAL(0x200),
    TOPOLOGICAL(0x400);

    private final int bit;

    DomainSnapshotListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
