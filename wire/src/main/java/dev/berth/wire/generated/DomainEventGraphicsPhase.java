// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventGraphicsPhase. */
public enum DomainEventGraphicsPhase implements Numbered {
    CONNECT(0),
    INITIALIZE(1),
    DISCONNECT(2);

    private final int number;

    DomainEventGraphicsPhase(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
