// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virVcpuState. */
public enum VcpuState implements Numbered {
    OFFLINE(0),
    RUNNING(1),
    BLOCKED(2);

    private final int number;

    VcpuState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
