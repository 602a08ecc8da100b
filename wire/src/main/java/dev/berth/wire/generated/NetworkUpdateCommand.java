// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNetworkUpdateCommand. */
public enum NetworkUpdateCommand implements Numbered {
    NONE(0),
    MODIFY(1),
    DELETE(2),
    ADD_FIRST(4);

    private final int number;

    NetworkUpdateCommand(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
