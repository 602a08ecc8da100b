// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainShutoffReason. */
public enum DomainShutoffReason implements Numbered {
    UNKNOWN(0),
    SHUTDOWN(1),
    DESTROYED(2),
    CRASHED(3),
    MIGRATED(4),
    SAVED(5),
    FAILED(6),
    FROM_SNAPSHOT(7),
    DAEMON(8);

    private final int number;

    DomainShutoffReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
