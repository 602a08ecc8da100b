// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virVcpuHostCpuState. */
public enum VcpuHostCpuState implements Numbered {
    UNAVAILABLE(-2),
    OFFLINE(-1);

    private final int number;

    VcpuHostCpuState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
