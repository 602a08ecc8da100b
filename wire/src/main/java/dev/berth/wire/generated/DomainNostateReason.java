// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainNostateReason. */
public enum DomainNostateReason implements Numbered {
    UNKNOWN(0);

    private final int number;

    DomainNostateReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
