// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Numbered;

/** virDomainPMSuspendedReason. */
public enum DomainPmSuspendedReason implements Numbered {
    PMSUSPENDED_UNKNOWN(0);

    private final int number;

    DomainPmSuspendedReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
