// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

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
