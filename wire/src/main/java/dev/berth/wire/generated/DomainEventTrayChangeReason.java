// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventTrayChangeReason. */
public enum DomainEventTrayChangeReason implements Numbered {
    OPEN(0),
    CLOSE(1);

    private final int number;

    DomainEventTrayChangeReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
