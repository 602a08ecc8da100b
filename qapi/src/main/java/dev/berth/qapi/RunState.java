package dev.berth.qapi;

import java.util.Locale;

/** QEMU's run state (RunState in its qapi/run-state.json). */
public enum RunState {
    DEBUG,
    INMIGRATE,
    INTERNAL_ERROR,
    IO_ERROR,
    PAUSED,
    POSTMIGRATE,
    PRELAUNCH,
    FINISH_MIGRATE,
    RESTORE_VM,
    RUNNING,
    SAVE_VM,
    SHUTDOWN,
    SUSPENDED,
    WATCHDOG,
    GUEST_PANICKED,
    COLO;

    static RunState parse(String text) {
        for (RunState state : values()) {
            if (state.word().equals(text)) {
                return state;
            }
        }
        throw new JsonException("QEMU names a run state '" + text + "' that is not known");
    }

    /** As QEMU writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
