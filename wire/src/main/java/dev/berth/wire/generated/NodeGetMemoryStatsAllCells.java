// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNodeGetMemoryStatsAllCells. */
public enum NodeGetMemoryStatsAllCells implements Numbered {
    CELLS(-1);

    private final int number;

    NodeGetMemoryStatsAllCells(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
