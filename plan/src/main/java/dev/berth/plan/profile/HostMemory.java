package dev.berth.plan.profile;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The host's memory: its page sizes and its NUMA nodes.
 *
 * @param pageKib size of ordinary pages
 * @param huge mounted hugetlbfs, the default size first
 * @param nodes numbers of the nodes that have memory
 */
public record HostMemory(long pageKib, List<Huge> huge, NavigableSet<Integer> nodes) {
    public HostMemory {
        huge = List.copyOf(huge);
        nodes = Collections.unmodifiableNavigableSet(new TreeSet<>(nodes));
    }

    /** Pages of one size, and where they are mounted. */
    public record Huge(long sizeKib, String mount) {}
}
