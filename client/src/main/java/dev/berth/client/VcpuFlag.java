package dev.berth.client;

import dev.berth.model.vocabulary.Flag;

/** Which number of virtual CPUs is asked for (virDomainVcpuFlags). */
public enum VcpuFlag implements Flag {
    LIVE(1),
    CONFIG(2),
    MAXIMUM(4),
    /** As the guest's agent sees it. */
    GUEST(8);

    private final int bit;

    VcpuFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
