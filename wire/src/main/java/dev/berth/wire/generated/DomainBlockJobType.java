// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainBlockJobType. */
public enum DomainBlockJobType implements Numbered {
    UNKNOWN(0),
    PULL(1),
    COPY(2),
    COMMIT(3),
    ACTIVE_COMMIT(4),
    BACKUP(5);

    private final int number;

    DomainBlockJobType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
