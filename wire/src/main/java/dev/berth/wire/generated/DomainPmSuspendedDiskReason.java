// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainPMSuspendedDiskReason. */
public enum DomainPmSuspendedDiskReason implements Numbered {
    PMSUSPENDED_DISK_UNKNOWN(0);

    private final int number;

    DomainPmSuspendedDiskReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
