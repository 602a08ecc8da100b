// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Flag;

/** virDomainUndefineFlagsValues. */
public enum DomainUndefineFlag implements Flag {
    MANAGED_SAVE(0x1),
    SNAPSHOTS_METADATA(0x2),
    NVRAM(0x4),
    KEEP_NVRAM(0x8),
    CHECKPOINTS_METADATA(0x10),
    TPM(0x20),
    KEEP_TPM(0x40);

    private final int bit;

    DomainUndefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
