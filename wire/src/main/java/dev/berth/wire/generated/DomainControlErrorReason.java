// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainControlErrorReason. */
public enum DomainControlErrorReason implements Numbered {
    NONE(0),
    UNKNOWN(1),
    MONITOR(2),
    INTERNAL(3);

    private final int number;

    DomainControlErrorReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
