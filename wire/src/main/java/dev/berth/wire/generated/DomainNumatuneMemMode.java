// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainNumatuneMemMode. */
public enum DomainNumatuneMemMode implements Numbered {
    STRICT(0),
    PREFERRED(1),
    INTERLEAVE(2),
    RESTRICTIVE(3);

    private final int number;

    DomainNumatuneMemMode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
