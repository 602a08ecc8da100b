// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainXMLFlags. */
public enum DomainXmlFlag implements Flag {
    SECURE(0x1),
    INACTIVE(0x2),
    UPDATE_CPU(0x4),
    MIGRATABLE(0x8);

    private final int bit;

    DomainXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
