// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventDefinedDetailType. */
public enum DomainEventDefinedDetailType implements Numbered {
    ADDED(0),
    UPDATED(1),
    RENAMED(2),
    FROM_SNAPSHOT(3);

    private final int number;

    DomainEventDefinedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
