// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virConnectDomainEventBlockJobStatus. */
public enum ConnectDomainEventBlockJobStatus implements Numbered {
    COMPLETED(0),
    FAILED(1),
    CANCELED(2),
    READY(3);

    private final int number;

    ConnectDomainEventBlockJobStatus(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
