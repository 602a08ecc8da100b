// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainGuestInfoTypes. */
public enum DomainGuestInfoTypes implements Flag {
    USERS(0x1),
    OS(0x2),
    TIMEZONE(0x4),
    HOSTNAME(0x8),
    FILESYSTEM(0x10),
    DISKS(0x20),
    INTERFACES(0x40);

    private final int bit;

    DomainGuestInfoTypes(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
