// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virConnectCompareCPUFlags. */
public enum ConnectCompareCpuFlag implements Flag {
    FAIL_INCOMPATIBLE(0x1),
    VALIDATE_XML(0x2);

    private final int bits;

    ConnectCompareCpuFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
