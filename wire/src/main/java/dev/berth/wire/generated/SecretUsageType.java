// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virSecretUsageType. */
public enum SecretUsageType implements Numbered {
    NONE(0),
    VOLUME(1),
    CEPH(2),
    ISCSI(3),
    TLS(4),
    VTPM(5);

    private final int number;

    SecretUsageType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
