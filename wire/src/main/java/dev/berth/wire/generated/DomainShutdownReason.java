// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainShutdownReason. */
public enum DomainShutdownReason implements Numbered {
    UNKNOWN(0),
    USER(1);

    private final int number;

    DomainShutdownReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
