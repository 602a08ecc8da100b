// Written by wire/generator/generate.py. Do not edit.
package dev.berth.wire.generated;

import dev.berth.model.vocabulary.Numbered;

/** virDomainMemoryStatTags. */
public enum DomainMemoryStatTags implements Numbered {
    SWAP_IN(0),
    SWAP_OUT(1),
    MAJOR_FAULT(2),
    MINOR_FAULT(3),
    UNUSED(4),
    AVAILABLE(5),
    ACTUAL_BALLOON(6),
    RSS(7),
    USABLE(8),
    LAST_UPDATE(9),
    DISK_CACHES(10),
    HUGETLB_PGALLOC(11),
    HUGETLB_PGFAIL(12),
    NR(13);

    private final int number;

    DomainMemoryStatTags(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
