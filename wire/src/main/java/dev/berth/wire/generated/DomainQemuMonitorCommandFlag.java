// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainQemuMonitorCommandFlags. */
public enum DomainQemuMonitorCommandFlag implements Flag {
    HMP(0x1);

    private final int bit;

    DomainQemuMonitorCommandFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
