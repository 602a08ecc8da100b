// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainJobType. */
public enum DomainJobType implements Numbered {
    NONE(0),
    BOUNDED(1),
    UNBOUNDED(2),
    COMPLETED(3),
    FAILED(4),
    CANCELLED(5);

    private final int number;

    DomainJobType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
