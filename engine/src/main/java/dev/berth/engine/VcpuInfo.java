package dev.berth.engine;

import java.time.Duration;
import java.util.BitSet;
import java.util.OptionalInt;

/**
 * One virtual CPU of a running guest (virVcpuInfo and its CPU map).
 *
 * @param online whether the guest has it; libvirt's state 1 (running) or 0 (offline)
 * @param cpuTime user and system time of its thread
 * @param hostCpu the host CPU it ran on last
 * @param affinity the host CPUs it may run on
 */
public record VcpuInfo(
        int number, boolean online, Duration cpuTime, OptionalInt hostCpu, BitSet affinity) {
    public VcpuInfo {
        affinity = (BitSet) affinity.clone();
    }
}
