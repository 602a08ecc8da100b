// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainMigrateFlags. */
public enum DomainMigrateFlag implements Flag {
    LIVE(0x1),
    PEER2PEER(0x2),
    TUNNELLED(0x4),
    PERSIST_DEST(0x8),
    UNDEFINE_SOURCE(0x10),
    PAUSED(0x20),
    NON_SHARED_DISK(0x40),
    NON_SHARED_INC(0x80),
    CHANGE_PROTECTION(0x100),
    UNSAFE(0x200),
    OFFLINE(0x400),
    COMPRESSED(0x800),
    ABORT_ON_ERROR(0x1000),
    AUTO_CONVERGE(0x2000),
    RDMA_PIN_ALL(0x4000),
    POSTCOPY(0x8000),
    TLS(0x10000),
    PARALLEL(0x20000),
    NON_SHARED_SYNCHRONOUS_WRITES(0x40000),
    POSTCOPY_RESUME(0x80000),
    ZEROCOPY(0x100000);

    private final int bit;

    DomainMigrateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
