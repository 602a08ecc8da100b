package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.MemoryBacking;
import dev.berth.model.domain.MemoryBacking.Allocation;
import dev.berth.model.domain.MemoryBacking.Kind;
import dev.berth.model.domain.MemoryBacking.Page;
import dev.berth.model.domain.Numa;
import dev.berth.model.domain.Ranges;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which huge pages serve which of a guest's nodes. */
final class HugePageRules {
    private HugePageRules() {}

    static void check(Domain domain, Target target) {
        MemoryBacking backing = domain.memory().backing().orElse(MemoryBacking.NONE);
        backing.hugePages()
                .ifPresent(huge -> {
                    kind(backing, domain, target);
                    pages(huge.pages(), domain, target);
                });
    }

    private static void kind(MemoryBacking backing, Domain domain, Target target) {
        refuseIf(
                backing.allocation().equals(Optional.of(Allocation.ONDEMAND)),
                "huge pages are taken at once; remove <allocation mode='ondemand'>",
                domain,
                target);
        refuseIf(
                backing.source().equals(Optional.of(Kind.ANONYMOUS)),
                "huge pages are not anonymous memory; remove <source>",
                domain,
                target);
    }

    private static void pages(List<Page> pages, Domain domain, Target target) {
        int nodes =
                domain.platform()
                        .cpu()
                        .flatMap(Cpu::numa)
                        .map(Numa::cells)
                        .map(List::size)
                        .orElse(0);
        BitSet served = new BitSet();
        for (Page page : pages) {
            String what = "<page size='" + page.sizeKib() + "'>: ";
            BitSet own = page.nodeset().map(Ranges::parse).orElseGet(BitSet::new);
            refuseIf(
                    own.length() > Math.max(nodes, 1),
                    what + "the guest has no node " + (own.length() - 1),
                    domain,
                    target);
            refuseIf(own.intersects(served), what + "its nodes have other pages", domain, target);
            served.or(own);
        }
        long others = pages.stream().filter(p -> p.nodeset().isEmpty()).count();
        refuseIf(others > 1, "one size of page serves all other nodes, not two", domain, target);
    }

    private static void refuseIf(boolean wrong, String message, Domain domain, Target target) {
        target.refuseIf(wrong, domain.source(), "<hugepages>: " + message);
    }
}
