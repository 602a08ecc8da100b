// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainControlState. */
public enum DomainControlState implements Numbered {
    OK(0),
    JOB(1),
    OCCUPIED(2),
    ERROR(3);

    private final int number;

    DomainControlState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
