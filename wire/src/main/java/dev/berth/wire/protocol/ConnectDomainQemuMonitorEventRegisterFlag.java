// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virConnectDomainQemuMonitorEventRegisterFlags. */
public enum ConnectDomainQemuMonitorEventRegisterFlag implements Flag {
    REGEX(0x1),
    NOCASE(0x2);

    private final int bits;

    ConnectDomainQemuMonitorEventRegisterFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
