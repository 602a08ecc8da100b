// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virErrorLevel. */
public enum ErrorLevel implements Numbered {
    NONE(0),
    WARNING(1),
    ERROR(2);

    private final int number;

    ErrorLevel(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
