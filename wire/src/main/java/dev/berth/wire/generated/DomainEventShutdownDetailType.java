// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventShutdownDetailType. */
public enum DomainEventShutdownDetailType implements Numbered {
    FINISHED(0),
    GUEST(1),
    HOST(2);

    private final int number;

    DomainEventShutdownDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
