// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainGetHostnameFlags. */
public enum DomainGetHostnameFlag implements Flag {
    LEASE(0x1),
    AGENT(0x2);

    private final int bit;

    DomainGetHostnameFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
