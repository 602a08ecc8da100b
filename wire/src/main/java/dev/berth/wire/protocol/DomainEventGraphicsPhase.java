// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Numbered;

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
