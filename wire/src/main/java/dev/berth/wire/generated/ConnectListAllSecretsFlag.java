// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virConnectListAllSecretsFlags. */
public enum ConnectListAllSecretsFlag implements Flag {
    EPHEMERAL(0x1),
    NO_EPHEMERAL(0x2),
    PRIVATE(0x4),
    NO_PRIVATE(0x8);

    private final int bit;

    ConnectListAllSecretsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
