// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainEventPMSuspendedDetailType. */
public enum DomainEventPmSuspendedDetailType implements Numbered {
    MEMORY(0),
    DISK(1);

    private final int number;

    DomainEventPmSuspendedDetailType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
