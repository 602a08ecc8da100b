// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainLifecycle. */
public enum DomainLifecycle implements Numbered {
    POWEROFF(0),
    REBOOT(1),
    CRASH(2);

    private final int number;

    DomainLifecycle(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
