// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virConnectDomainEventAgentLifecycleReason. */
public enum ConnectDomainEventAgentLifecycleReason implements Numbered {
    UNKNOWN(0),
    DOMAIN_STARTED(1),
    CHANNEL(2);

    private final int number;

    ConnectDomainEventAgentLifecycleReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
