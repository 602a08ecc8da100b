// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainDirtyRateStatus. */
public enum DomainDirtyRateStatus implements Numbered {
    UNSTARTED(0),
    MEASURING(1),
    MEASURED(2);

    private final int number;

    DomainDirtyRateStatus(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
