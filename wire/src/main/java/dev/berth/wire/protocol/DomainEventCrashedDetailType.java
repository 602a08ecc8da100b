// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Numbered;

/** virDomainEventCrashedDetailType. */
public enum DomainEventCrashedDetailType implements Numbered {
    PANICKED(0),
    CRASHLOADED(1);

    private final int number;

    DomainEventCrashedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
