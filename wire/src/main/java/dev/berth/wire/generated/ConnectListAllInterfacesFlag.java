// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectListAllInterfacesFlags. */
public enum ConnectListAllInterfacesFlag implements Flag {
    INACTIVE(0x1),
    ACTIVE(0x2);

    private final int bit;

    ConnectListAllInterfacesFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
