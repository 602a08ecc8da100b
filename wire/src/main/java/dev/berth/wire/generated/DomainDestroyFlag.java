// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainDestroyFlagsValues. */
public enum DomainDestroyFlag implements Flag {
    GRACEFUL(0x1),
    REMOVE_LOGS(0x2);

    private final int bit;

    DomainDestroyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
