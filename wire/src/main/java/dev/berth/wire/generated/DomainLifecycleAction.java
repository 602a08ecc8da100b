// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainLifecycleAction. */
public enum DomainLifecycleAction implements Numbered {
    DESTROY(0),
    RESTART(1),
    RESTART_RENAME(2),
    PRESERVE(3),
    COREDUMP_DESTROY(4),
    COREDUMP_RESTART(5);

    private final int number;

    DomainLifecycleAction(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
