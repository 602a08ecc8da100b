// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainShutdownFlagValues. */
public enum DomainShutdownFlag implements Flag {
    ACPI_POWER_BTN(0x1),
    GUEST_AGENT(0x2),
    INITCTL(0x4),
    SIGNAL(0x8),
    PARAVIRT(0x10);

    private final int bit;

    DomainShutdownFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
