// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainAuthorizedSSHKeysSetFlags. */
public enum DomainAuthorizedSshKeysSetFlag implements Flag {
    APPEND(0x1),
    REMOVE(0x2);

    private final int bits;

    DomainAuthorizedSshKeysSetFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
