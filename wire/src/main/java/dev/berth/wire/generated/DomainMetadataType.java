// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainMetadataType. */
public enum DomainMetadataType implements Numbered {
    DESCRIPTION(0),
    TITLE(1),
    ELEMENT(2);

    private final int number;

    DomainMetadataType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
