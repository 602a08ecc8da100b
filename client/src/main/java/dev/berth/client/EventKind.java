package dev.berth.client;

import dev.berth.model.vocabulary.Numbered;

/** The kinds of events (virDomainEventID); the order is that of their numbers. */
public enum EventKind implements Numbered {
    LIFECYCLE("lifecycle"),
    REBOOT("reboot"),
    RTC_CHANGE("rtc-change"),
    WATCHDOG("watchdog"),
    IO_ERROR("io-error"),
    GRAPHICS("graphics"),
    IO_ERROR_REASON("io-error-reason"),
    CONTROL_ERROR("control-error"),
    BLOCK_JOB("block-job"),
    DISK_CHANGE("disk-change"),
    TRAY_CHANGE("tray-change"),
    PM_WAKEUP("pm-wakeup"),
    PM_SUSPEND("pm-suspend"),
    BALLOON_CHANGE("balloon-change"),
    PM_SUSPEND_DISK("pm-suspend-disk"),
    DEVICE_REMOVED("device-removed"),
    BLOCK_JOB_2("block-job-2"),
    TUNABLE("tunable"),
    AGENT_LIFECYCLE("agent-lifecycle"),
    DEVICE_ADDED("device-added"),
    MIGRATION_ITERATION("migration-iteration"),
    JOB_COMPLETED("job-completed"),
    DEVICE_REMOVAL_FAILED("device-removal-failed"),
    METADATA_CHANGE("metadata-change"),
    BLOCK_THRESHOLD("block-threshold"),
    MEMORY_FAILURE("memory-failure"),
    MEMORY_DEVICE_SIZE_CHANGE("memory-device-size-change");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    @Override
    public int number() {
        return ordinal();
    }

    /** virsh's word for it. */
    public String word() {
        return word;
    }
}
