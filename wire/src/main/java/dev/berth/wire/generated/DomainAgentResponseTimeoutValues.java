// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainAgentResponseTimeoutValues. */
public enum DomainAgentResponseTimeoutValues implements Numbered {
    BLOCK(-2),
    DEFAULT(-1),
    NOWAIT(0);

    private final int number;

    DomainAgentResponseTimeoutValues(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
