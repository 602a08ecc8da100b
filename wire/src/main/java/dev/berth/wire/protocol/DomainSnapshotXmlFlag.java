// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainSnapshotXMLFlags. */
public enum DomainSnapshotXmlFlag implements Flag {
    SECURE(0x1);

    private final int bits;

    DomainSnapshotXmlFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
