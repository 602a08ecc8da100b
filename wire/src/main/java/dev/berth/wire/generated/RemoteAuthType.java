// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virRemoteAuthType. */
public enum RemoteAuthType implements Numbered {
    NONE(0),
    SASL(1),
    POLKIT(2);

    private final int number;

    RemoteAuthType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
