// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSaveImageXMLFlags. */
public enum DomainSaveImageXmlFlag implements Flag {
    SECURE(0x1);

    private final int bit;

    DomainSaveImageXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
