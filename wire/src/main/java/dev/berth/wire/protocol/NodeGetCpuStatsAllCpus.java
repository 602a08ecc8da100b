// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Numbered;

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
