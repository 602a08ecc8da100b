// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainGuestInfoTypes. */
public enum DomainGuestInfoTypes implements Flag {
    USERS(0x1),
    OS(0x2),
    TIMEZONE(0x4),
    HOSTNAME(0x8),
    FILESYSTEM(0x10),
    DISKS(0x20),
    INTERFACES(0x40);

    private final int bits;

    DomainGuestInfoTypes(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
