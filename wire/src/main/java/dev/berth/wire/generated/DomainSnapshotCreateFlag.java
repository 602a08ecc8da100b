// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSnapshotCreateFlags. */
public enum DomainSnapshotCreateFlag implements Flag {
    REDEFINE(0x1),
    CURRENT(0x2),
    NO_METADATA(0x4),
    HALT(0x8),
    DISK_ONLY(0x10),
    REUSE_EXT(0x20),
    QUIESCE(0x40),
    ATOMIC(0x80),
    LIVE(0x100),
    VALIDATE(0x200);

    private final int bit;

    DomainSnapshotCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
