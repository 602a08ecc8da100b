// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

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

    private final int bits;

    DomainSnapshotListFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
