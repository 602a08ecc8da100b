// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virCPUCompareResult. */
public enum CpuCompareResult implements Numbered {
    ERROR(-1),
    INCOMPATIBLE(0),
    IDENTICAL(1),
    SUPERSET(2);

    private final int number;

    CpuCompareResult(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
