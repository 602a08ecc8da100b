package dev.berth.qapi;

import java.util.Optional;
import java.util.OptionalLong;

/** What QEMU tells unasked, by its meaning; the names are in QEMU's QMP reference. */
public sealed interface QemuEvent {

    /** SHUTDOWN: the guest ended. The reason is QEMU's ShutdownCause. */
    record Shutdown(boolean byGuest, String reason) implements QemuEvent {}

    /** RESET: the machine was reset, by itself or from outside. */
    record Reset(boolean byGuest, String reason) implements QemuEvent {}

    /** POWERDOWN: the power button was pressed; what the guest makes of it is open. */
    record Powerdown() implements QemuEvent {}

    /** STOP: the CPUs stand still. */
    record Stopped() implements QemuEvent {}

    /** RESUME: the CPUs run again. */
    record Resumed() implements QemuEvent {}

    /** SUSPEND: the guest sleeps in memory (S3). */
    record Suspended() implements QemuEvent {}

    /** SUSPEND_DISK: the guest sleeps on disk (S4); a SHUTDOWN follows. */
    record SuspendedToDisk() implements QemuEvent {}

    /** WAKEUP: the guest woke from sleep. */
    record Woken() implements QemuEvent {}

    /** GUEST_PANICKED; the action says what QEMU does about it: pause, poweroff, run. */
    record Panicked(String action, Optional<Json.Members> info) implements QemuEvent {}

    /** GUEST_CRASHLOADED: the guest panicked and handles that itself. */
    record CrashLoaded(String action) implements QemuEvent {}

    /** DEVICE_DELETED; devices without an id are known by their path only. */
    record DeviceDeleted(Optional<String> device, String path) implements QemuEvent {}

    /** DEVICE_UNPLUG_GUEST_ERROR or MEM_UNPLUG_ERROR: the guest refused to give it up. */
    record UnplugRefused(Optional<String> device, Optional<String> message) implements QemuEvent {}

    /** BLOCK_IO_ERROR. The action is QEMU's: ignore, report, stop. */
    record BlockIoError(
            String device,
            Optional<String> node,
            String operation,
            String action,
            boolean noSpace,
            String reason)
            implements QemuEvent {}

    /** BLOCK_WRITE_THRESHOLD: a write went beyond the mark, in bytes. */
    record WriteThreshold(String node, long threshold, long excess) implements QemuEvent {}

    /** BLOCK_JOB_COMPLETED, _CANCELLED, _READY, _PENDING or _ERROR, told apart by the kind. */
    record BlockJob(Kind kind, String job, Optional<String> type, Optional<String> error)
            implements QemuEvent {
        /** What happened to the job. */
        public enum Kind {
            COMPLETED,
            CANCELLED,
            READY,
            PENDING,
            ERROR
        }
    }

    /** JOB_STATUS_CHANGE. */
    record JobStatus(String job, String status) implements QemuEvent {}

    /** DEVICE_TRAY_MOVED; the id is the device's, the name its drive's. */
    record TrayMoved(Optional<String> id, String device, boolean open) implements QemuEvent {}

    /** BALLOON_CHANGE: the memory the guest has now, in bytes. */
    record BalloonChanged(long actual) implements QemuEvent {}

    /** MEMORY_DEVICE_SIZE_CHANGE, in bytes. */
    record MemoryDeviceSized(Optional<String> id, long size, String path) implements QemuEvent {}

    /** VSERPORT_CHANGE: the guest opened or closed a port of its serial controller. */
    record PortChanged(String id, boolean open) implements QemuEvent {}

    /** WATCHDOG; the action is what QEMU does about it. */
    record WatchdogFired(String action) implements QemuEvent {}

    /** RTC_CHANGE: the guest set its clock; seconds from the host's. */
    record ClockChanged(long offset) implements QemuEvent {}

    /** VNC_* and SPICE_CONNECTED, _INITIALIZED, _DISCONNECTED. */
    record Viewer(boolean spice, Phase phase, Json.Members server, Json.Members client)
            implements QemuEvent {
        /** How far the viewer is. */
        public enum Phase {
            CONNECTED,
            INITIALIZED,
            DISCONNECTED
        }
    }

    /** NIC_RX_FILTER_CHANGED: the guest changed its addresses; silent until queried again. */
    record ReceiveFilterChanged(Optional<String> device, String path) implements QemuEvent {}

    /** MIGRATION: the migration's new status. */
    record MigrationStatus(String status) implements QemuEvent {}

    /** MIGRATION_PASS: how often memory was gone through. */
    record MigrationPass(long pass) implements QemuEvent {}

    /** DUMP_COMPLETED. */
    record DumpCompleted(OptionalLong total, Optional<String> error) implements QemuEvent {}

    /** Any other, or one of the above in a shape that is not known. */
    record Other(String name, Json.Members data) implements QemuEvent {}

    static QemuEvent parse(String name, Json.Members data) {
        return EventReader.read(name, data);
    }
}
