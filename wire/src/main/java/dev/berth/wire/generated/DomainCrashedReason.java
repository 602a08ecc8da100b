// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainCrashedReason. */
public enum DomainCrashedReason implements Numbered {
    UNKNOWN(0),
    PANICKED(1);

    private final int number;

    DomainCrashedReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
