// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectDomainQemuMonitorEventRegisterFlags. */
public enum ConnectDomainQemuMonitorEventRegisterFlag implements Flag {
    REGEX(0x1),
    NOCASE(0x2);

    private final int bit;

    ConnectDomainQemuMonitorEventRegisterFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
