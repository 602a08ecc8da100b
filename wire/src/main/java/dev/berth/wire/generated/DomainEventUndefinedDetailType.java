// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventUndefinedDetailType. */
public enum DomainEventUndefinedDetailType implements Numbered {
    REMOVED(0),
    RENAMED(1);

    private final int number;

    DomainEventUndefinedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
