// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virStorageVolWipeAlgorithm. */
public enum StorageVolWipeAlgorithm implements Numbered {
    ZERO(0),
    NNSA(1),
    DOD(2),
    BSI(3),
    GUTMANN(4),
    SCHNEIER(5),
    PFITZNER7(6),
    PFITZNER33(7),
    RANDOM(8),
    TRIM(9);

    private final int number;

    StorageVolWipeAlgorithm(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
