// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainBlockedReason. */
public enum DomainBlockedReason implements Numbered {
    UNKNOWN(0);

    private final int number;

    DomainBlockedReason(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
