// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.protocol;

import dev.berth.wire.xdr.Numbered;

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
