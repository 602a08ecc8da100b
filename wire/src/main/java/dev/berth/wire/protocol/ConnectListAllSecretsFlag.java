// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Flag;

/** virConnectListAllSecretsFlags. */
public enum ConnectListAllSecretsFlag implements Flag {
    EPHEMERAL(0x1),
    NO_EPHEMERAL(0x2),
    PRIVATE(0x4),
    NO_PRIVATE(0x8);

    private final int bits;

    ConnectListAllSecretsFlag(int bits) {
        this.bits = bits;
    }

    @Override
    public int bits() {
        return bits;
    }
}
