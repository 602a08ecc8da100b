// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainFDAssociateFlags. */
public enum DomainFdAssociateFlag implements Flag {
    RESTORE(0x1),
    WRITABLE(0x2);

    private final int bit;

    DomainFdAssociateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
