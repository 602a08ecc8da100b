// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virConnectDomainEventDiskChangeReason. */
public enum ConnectDomainEventDiskChangeReason implements Numbered {
    CHANGE_MISSING_ON_START(0),
    DROP_MISSING_ON_START(1);

    private final int number;

    ConnectDomainEventDiskChangeReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
