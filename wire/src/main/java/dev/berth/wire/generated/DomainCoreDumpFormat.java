// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainCoreDumpFormat. */
public enum DomainCoreDumpFormat implements Numbered {
    RAW(0),
    KDUMP_ZLIB(1),
    KDUMP_LZO(2),
    KDUMP_SNAPPY(3),
    WIN_DMP(4);

    private final int number;

    DomainCoreDumpFormat(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
