// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virConnectListAllInterfacesFlags. */
public enum ConnectListAllInterfacesFlag implements Flag {
    INACTIVE(0x1),
    ACTIVE(0x2);

    private final int bits;

    ConnectListAllInterfacesFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
