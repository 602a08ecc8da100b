// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNetworkEventLifecycleType. */
public enum NetworkEventLifecycleType implements Numbered {
    DEFINED(0),
    UNDEFINED(1),
    STARTED(2),
    STOPPED(3);

    private final int number;

    NetworkEventLifecycleType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
