// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainDiskErrorCode. */
public enum DomainDiskErrorCode implements Numbered {
    NONE(0),
    UNSPEC(1),
    NO_SPACE(2);

    private final int number;

    DomainDiskErrorCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
