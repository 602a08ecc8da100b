// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Numbered;

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
