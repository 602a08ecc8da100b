package dev.berth.client;

import java.util.BitSet;
import java.util.Optional;

/**
 * One virtual CPU.
 *
 * @param running what it does, where the guest is active
 * @param affinity the host's CPUs it may run on
 */
public record Vcpu(int number, Optional<Running> running, BitSet affinity) {
    public Vcpu {
        affinity = (BitSet) affinity.clone();
    }

    @Override
    public BitSet affinity() {
        return (BitSet) affinity.clone();
    }

    /** What a virtual CPU can do. */
    public enum State {
        OFFLINE,
        RUNNING,
        BLOCKED
    }

    /**
     * A virtual CPU of an active guest.
     *
     * @param cpuTime used so far, in nanoseconds
     * @param cpu the host's CPU it runs on
     */
    public record Running(State state, long cpuTime, int cpu) {}
}
