// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNodeDeviceEventID. */
public enum NodeDeviceEventId implements Numbered {
    LIFECYCLE(0),
    UPDATE(1);

    private final int number;

    NodeDeviceEventId(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
