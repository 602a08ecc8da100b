// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainSnapshotXMLFlags. */
public enum DomainSnapshotXmlFlag implements Flag {
    SECURE(0x1);

    private final int bit;

    DomainSnapshotXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
