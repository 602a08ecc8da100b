// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virSecretEventID. */
public enum SecretEventId implements Numbered {
    LIFECYCLE(0),
    VALUE_CHANGED(1);

    private final int number;

    SecretEventId(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
