// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

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
