// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Numbered;

/** virDomainEventIOErrorAction. */
public enum DomainEventIoErrorAction implements Numbered {
    NONE(0),
    PAUSE(1),
    REPORT(2);

    private final int number;

    DomainEventIoErrorAction(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
