// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainGetHostnameFlags. */
public enum DomainGetHostnameFlag implements Flag {
    LEASE(0x1),
    AGENT(0x2);

    private final int bits;

    DomainGetHostnameFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
