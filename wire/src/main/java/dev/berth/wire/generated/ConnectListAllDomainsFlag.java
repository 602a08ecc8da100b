// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectListAllDomainsFlags. */
public enum ConnectListAllDomainsFlag implements Flag {
    ACTIVE(0x1),
    INACTIVE(0x2),
    PERSISTENT(0x4),
    TRANSIENT(0x8),
    RUNNING(0x10),
    PAUSED(0x20),
    SHUTOFF(0x40),
    OTHER(0x80),
    MANAGEDSAVE(0x100),
    NO_MANAGEDSAVE(0x200),
    AUTOSTART(0x400),
    NO_AUTOSTART(0x800),
    HAS_SNAPSHOT(0x1000),
    NO_SNAPSHOT(0x2000),
    HAS_CHECKPOINT(0x4000),
    NO_CHECKPOINT(0x8000);

    private final int bit;

    ConnectListAllDomainsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
