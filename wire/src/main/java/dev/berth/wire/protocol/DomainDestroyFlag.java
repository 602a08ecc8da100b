// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virDomainDestroyFlagsValues. */
public enum DomainDestroyFlag implements Flag {
    GRACEFUL(0x1),
    REMOVE_LOGS(0x2);

    private final int bits;

    DomainDestroyFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
