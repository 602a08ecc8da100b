// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virConnectDomainEventAgentLifecycleState. */
public enum ConnectDomainEventAgentLifecycleState implements Numbered {
    CONNECTED(1),
    DISCONNECTED(2);

    private final int number;

    ConnectDomainEventAgentLifecycleState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
