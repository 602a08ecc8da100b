// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNodeDeviceEventLifecycleType. */
public enum NodeDeviceEventLifecycleType implements Numbered {
    CREATED(0),
    DELETED(1),
    DEFINED(2),
    UNDEFINED(3);

    private final int number;

    NodeDeviceEventLifecycleType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
