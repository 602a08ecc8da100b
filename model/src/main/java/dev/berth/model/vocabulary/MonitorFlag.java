package dev.berth.model.vocabulary;

/** How a monitor command is written (virDomainQemuMonitorCommandFlags). */
public enum MonitorFlag implements Flag {
    /** QEMU's human monitor rather than QMP. */
    HMP(1);

    private final int bit;

    MonitorFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
