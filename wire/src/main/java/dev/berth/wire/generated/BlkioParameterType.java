// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virBlkioParameterType. */
public enum BlkioParameterType implements Numbered {
    INT(1),
    UINT(2),
    LLONG(3),
    ULLONG(4),
    DOUBLE(5),
    BOOLEAN(6);

    private final int number;

    BlkioParameterType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
