// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectListAllNetworksFlags. */
public enum ConnectListAllNetworksFlag implements Flag {
    INACTIVE(0x1),
    ACTIVE(0x2),
    PERSISTENT(0x4),
    TRANSIENT(0x8),
    AUTOSTART(0x10),
    NO_AUTOSTART(0x20);

    private final int bit;

    ConnectListAllNetworksFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
