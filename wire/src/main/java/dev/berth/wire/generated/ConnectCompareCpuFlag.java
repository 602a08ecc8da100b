// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectCompareCPUFlags. */
public enum ConnectCompareCpuFlag implements Flag {
    FAIL_INCOMPATIBLE(0x1),
    VALIDATE_XML(0x2);

    private final int bit;

    ConnectCompareCpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
