// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virConnectBaselineCPUFlags. */
public enum ConnectBaselineCpuFlag implements Flag {
    EXPAND_FEATURES(0x1),
    MIGRATABLE(0x2);

    private final int bits;

    ConnectBaselineCpuFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
