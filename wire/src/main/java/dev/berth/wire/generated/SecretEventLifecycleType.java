// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virSecretEventLifecycleType. */
public enum SecretEventLifecycleType implements Numbered {
    DEFINED(0),
    UNDEFINED(1);

    private final int number;

    SecretEventLifecycleType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
