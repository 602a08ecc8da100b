// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectBaselineCPUFlags. */
public enum ConnectBaselineCpuFlag implements Flag {
    EXPAND_FEATURES(0x1),
    MIGRATABLE(0x2);

    private final int bit;

    ConnectBaselineCpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
