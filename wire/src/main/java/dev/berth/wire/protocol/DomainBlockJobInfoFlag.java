// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainBlockJobInfoFlags. */
public enum DomainBlockJobInfoFlag implements Flag {
    BANDWIDTH_BYTES(0x1);

    private final int bits;

    DomainBlockJobInfoFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
