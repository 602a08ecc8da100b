package dev.berth.model.vocabulary;

/**
 * What happened to a guest: the type of a lifecycle event with its detail (virDomainEventType and
 * its details).
 */
public enum Lifecycle {
    DEFINED_ADDED(Type.DEFINED, 0),
    DEFINED_UPDATED(Type.DEFINED, 1),
    DEFINED_RENAMED(Type.DEFINED, 2),
    DEFINED_FROM_SNAPSHOT(Type.DEFINED, 3),
    UNDEFINED_REMOVED(Type.UNDEFINED, 0),
    UNDEFINED_RENAMED(Type.UNDEFINED, 1),
    STARTED_BOOTED(Type.STARTED, 0),
    STARTED_MIGRATED(Type.STARTED, 1),
    STARTED_RESTORED(Type.STARTED, 2),
    STARTED_FROM_SNAPSHOT(Type.STARTED, 3),
    STARTED_WAKEUP(Type.STARTED, 4),
    SUSPENDED_PAUSED(Type.SUSPENDED, 0),
    SUSPENDED_MIGRATED(Type.SUSPENDED, 1),
    SUSPENDED_IO_ERROR(Type.SUSPENDED, 2),
    SUSPENDED_WATCHDOG(Type.SUSPENDED, 3),
    SUSPENDED_RESTORED(Type.SUSPENDED, 4),
    SUSPENDED_FROM_SNAPSHOT(Type.SUSPENDED, 5),
    SUSPENDED_API_ERROR(Type.SUSPENDED, 6),
    SUSPENDED_POSTCOPY(Type.SUSPENDED, 7),
    SUSPENDED_POSTCOPY_FAILED(Type.SUSPENDED, 8),
    RESUMED_UNPAUSED(Type.RESUMED, 0),
    RESUMED_MIGRATED(Type.RESUMED, 1),
    RESUMED_FROM_SNAPSHOT(Type.RESUMED, 2),
    RESUMED_POSTCOPY(Type.RESUMED, 3),
    RESUMED_POSTCOPY_FAILED(Type.RESUMED, 4),
    STOPPED_SHUTDOWN(Type.STOPPED, 0),
    STOPPED_DESTROYED(Type.STOPPED, 1),
    STOPPED_CRASHED(Type.STOPPED, 2),
    STOPPED_MIGRATED(Type.STOPPED, 3),
    STOPPED_SAVED(Type.STOPPED, 4),
    STOPPED_FAILED(Type.STOPPED, 5),
    STOPPED_FROM_SNAPSHOT(Type.STOPPED, 6),
    SHUTDOWN_FINISHED(Type.SHUTDOWN, 0),
    SHUTDOWN_GUEST(Type.SHUTDOWN, 1),
    SHUTDOWN_HOST(Type.SHUTDOWN, 2),
    PM_SUSPENDED_MEMORY(Type.PM_SUSPENDED, 0),
    PM_SUSPENDED_DISK(Type.PM_SUSPENDED, 1),
    CRASHED_PANICKED(Type.CRASHED, 0),
    CRASHED_CRASH_LOADED(Type.CRASHED, 1);

    private final Type type;
    private final int detail;

    Lifecycle(Type type, int detail) {
        this.type = type;
        this.detail = detail;
    }

    public Type type() {
        return type;
    }

    /** The detail's number, which is counted anew for each type. */
    public int detail() {
        return detail;
    }

    /** The types of lifecycle events. */
    public enum Type implements Numbered {
        DEFINED(0),
        UNDEFINED(1),
        STARTED(2),
        SUSPENDED(3),
        RESUMED(4),
        STOPPED(5),
        SHUTDOWN(6),
        PM_SUSPENDED(7),
        CRASHED(8);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }
}
