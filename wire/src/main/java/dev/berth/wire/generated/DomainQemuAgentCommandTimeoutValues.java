// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainQemuAgentCommandTimeoutValues. */
public enum DomainQemuAgentCommandTimeoutValues implements Numbered {
    BLOCK(-2),
    MIN(-2),
    DEFAULT(-1),
    NOWAIT(0),
    SHUTDOWN(60);

    private final int number;

    DomainQemuAgentCommandTimeoutValues(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
