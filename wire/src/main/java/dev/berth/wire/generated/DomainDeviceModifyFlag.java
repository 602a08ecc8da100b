// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainDeviceModifyFlags. */
public enum DomainDeviceModifyFlag implements Flag {
    LIVE(0x1),
    CONFIG(0x2),
    FORCE(0x4);

    private final int bit;

    DomainDeviceModifyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
