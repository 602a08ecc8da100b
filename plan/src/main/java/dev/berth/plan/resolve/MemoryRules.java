package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Memory;
import dev.berth.model.domain.Numa;

import java.util.List;

/** Memory that can grow: how far, and into which nodes. */
final class MemoryRules {
    private MemoryRules() {}

    static void check(Domain domain, Target target) {
        Memory memory = domain.memory();
        long most = memory.max().orElse(0L);
        target.refuseIf(
                most > 0 && most < memory.size().orElse(0L),
                domain.source(),
                "<maxMemory>: %d KiB is less than the %d KiB of <memory>; raise it"
                        .formatted(most, memory.size().orElse(0L)));
        target.refuseIf(
                most > 0 && !hasNodes(domain) && !Board.of(domain).isPpc64(),
                domain.source(),
                "<maxMemory> needs a NUMA node to grow; add <cpu><numa><cell>");
    }

    private static boolean hasNodes(Domain domain) {
        return domain.platform()
                .cpu()
                .flatMap(Cpu::numa)
                .map(Numa::cells)
                .map(List::size)
                .filter(n -> n > 0)
                .isPresent();
    }
}
