package dev.berth.plan.profile;

import java.util.List;

/**
 * The host's page sizes.
 *
 * @param sizeKib of ordinary pages
 * @param huge mounted hugetlbfs, the default size first
 */
public record MemoryPages(long sizeKib, List<Huge> huge) {
    public MemoryPages {
        huge = List.copyOf(huge);
    }

    /** Pages of one size, and where they are mounted. */
    public record Huge(long sizeKib, String mount) {}
}
