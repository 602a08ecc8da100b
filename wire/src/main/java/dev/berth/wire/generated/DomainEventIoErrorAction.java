// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

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
