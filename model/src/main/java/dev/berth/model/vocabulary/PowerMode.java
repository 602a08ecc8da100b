package dev.berth.model.vocabulary;

/**
 * Ways to ask a guest to shut down or reboot (virDomainShutdownFlagValues,
 * virDomainRebootFlagValues); none means: choose.
 */
public enum PowerMode implements Flag {
    ACPI_POWER_BUTTON(1),
    GUEST_AGENT(2),
    INITCTL(4),
    SIGNAL(8),
    PARAVIRT(16);

    private final int bit;

    PowerMode(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
