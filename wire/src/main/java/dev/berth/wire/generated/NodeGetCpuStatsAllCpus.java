// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virNodeGetCPUStatsAllCPUs. */
public enum NodeGetCpuStatsAllCpus implements Numbered {
    CPUS(-1);

    private final int number;

    NodeGetCpuStatsAllCpus(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
