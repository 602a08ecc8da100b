// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNetworkEventID. */
public enum NetworkEventId implements Numbered {
    LIFECYCLE(0);

    private final int number;

    NetworkEventId(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
