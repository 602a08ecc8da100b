package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Memory;
import dev.berth.model.domain.Numa;

import java.util.Optional;

/**
 * How much memory a guest has: what its nodes add up to, where it has nodes; in whole MiB, since
 * QEMU's machines take no less.
 */
final class MemoryDefaults {
    private static final long MIB = 1024;

    private MemoryDefaults() {}

    static Domain apply(Domain domain, Target target) {
        return sized(withWholeNodes(domain), target);
    }

    private static Domain sized(Domain domain, Target target) {
        Memory memory = domain.memory();
        Optional<Long> nodes = domain.platform().cpu().flatMap(Cpu::numa).map(MemoryDefaults::sum);
        Optional<Long> size =
                nodes.filter(sum -> sum > 0).or(memory::size).map(MemoryDefaults::whole);
        if (size.isEmpty() || size.get() == 0) {
            target.problems()
                    .error(domain.source().at(), "<memory> is missing; say how much the guest has");
            return domain;
        }
        long current = Math.min(memory.current().orElse(size.get()), size.get());
        return domain.withMemory(
                new Memory(
                        memory.slots(),
                        memory.max().map(MemoryDefaults::whole),
                        size,
                        memory.dumpCore(),
                        Optional.of(current == 0 ? size.get() : current),
                        memory.backing()));
    }

    private static Domain withWholeNodes(Domain domain) {
        Optional<Cpu> cpu = domain.platform().cpu();
        return cpu.flatMap(Cpu::numa)
                .map(numa -> new Numa(numa.cells().stream().map(MemoryDefaults::whole).toList()))
                .map(numa -> cpu.get().withNuma(numa))
                .map(changed -> domain.withPlatform(domain.platform().withCpu(changed)))
                .orElse(domain);
    }

    private static Numa.Cell whole(Numa.Cell cell) {
        return cell.withMemoryKib(whole(cell.memoryKib()));
    }

    private static long whole(long kib) {
        return Math.ceilDiv(kib, MIB) * MIB;
    }

    private static long sum(Numa numa) {
        return numa.cells().stream().mapToLong(Numa.Cell::memoryKib).sum();
    }
}
