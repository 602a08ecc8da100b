// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainQemuMonitorCommandFlags. */
public enum DomainQemuMonitorCommandFlag implements Flag {
    HMP(0x1);

    private final int bits;

    DomainQemuMonitorCommandFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
