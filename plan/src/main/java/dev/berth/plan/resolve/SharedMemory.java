package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.MemoryBacking;
import dev.berth.model.domain.Numa;

import java.util.List;
import java.util.Optional;

/** Whether other processes of the host can work in a guest's memory. */
final class SharedMemory {
    private SharedMemory() {}

    static boolean of(Domain domain) {
        Optional<MemoryBacking> backing = domain.memory().backing();
        boolean memfd =
                backing.flatMap(MemoryBacking::source)
                        .filter(kind -> kind == MemoryBacking.Kind.MEMFD)
                        .isPresent();
        boolean all =
                backing.flatMap(MemoryBacking::access)
                        .map(access -> access == Numa.MemoryAccess.SHARED)
                        .orElse(memfd);
        return all || everyNode(domain);
    }

    private static boolean everyNode(Domain domain) {
        List<Numa.Cell> cells =
                domain.platform().cpu().flatMap(Cpu::numa).map(Numa::cells).orElse(List.of());
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(c -> c.access().equals(Optional.of(Numa.MemoryAccess.SHARED)));
    }
}
