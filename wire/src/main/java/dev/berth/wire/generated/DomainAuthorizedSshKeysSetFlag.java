// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainAuthorizedSSHKeysSetFlags. */
public enum DomainAuthorizedSshKeysSetFlag implements Flag {
    APPEND(0x1),
    REMOVE(0x2);

    private final int bit;

    DomainAuthorizedSshKeysSetFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
