// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventGraphicsAddressType. */
public enum DomainEventGraphicsAddressType implements Numbered {
    IPV4(0),
    IPV6(1),
    UNIX(2);

    private final int number;

    DomainEventGraphicsAddressType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
