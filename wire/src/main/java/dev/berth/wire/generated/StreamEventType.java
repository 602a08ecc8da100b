// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virStreamEventType. */
public enum StreamEventType implements Numbered {
    READABLE(1),
    WRITABLE(2),
    ERROR(4),
    HANGUP(8);

    private final int number;

    StreamEventType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
