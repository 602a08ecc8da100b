// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainMemoryFailureRecipientType. */
public enum DomainMemoryFailureRecipientType implements Numbered {
    HYPERVISOR(0),
    GUEST(1);

    private final int number;

    DomainMemoryFailureRecipientType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
