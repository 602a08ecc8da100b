// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainCheckpointXMLFlags. */
public enum DomainCheckpointXmlFlag implements Flag {
    SECURE(0x1),
    NO_DOMAIN(0x2),
    SIZE(0x4);

    private final int bit;

    DomainCheckpointXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
