// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainMemoryFailureActionType. */
public enum DomainMemoryFailureActionType implements Numbered {
    IGNORE(0),
    INJECT(1),
    FATAL(2),
    RESET(3);

    private final int number;

    DomainMemoryFailureActionType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
