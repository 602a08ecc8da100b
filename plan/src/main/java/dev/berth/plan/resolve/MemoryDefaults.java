package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Memory;
import dev.berth.model.domain.Numa;

import java.util.Optional;

/**
 * How much memory a guest has: what its document says; where that is silent, or the guest is new,
 * what its nodes add up to.
 */
final class MemoryDefaults {
    private static final long MIB = 1024;

    private MemoryDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Memory memory = domain.memory();
        Optional<Long> nodes = domain.platform().cpu().flatMap(Cpu::numa).map(MemoryDefaults::sum);
        boolean kept = memory.size().isPresent() && !target.newGuest();
        Optional<Long> size =
                kept
                        ? memory.size()
                        : nodes.filter(sum -> sum > 0)
                                .map(sum -> sum + InitialMemory.modules(domain))
                                .or(memory::size);
        if (size.isEmpty() || size.get() == 0) {
            refuse(domain, target);
            size = Optional.of(MIB); // so that other rules can be checked
        }
        long current = Math.min(memory.current().orElse(size.get()), size.get());
        return domain.withMemory(
                new Memory(
                        memory.slots(),
                        memory.max(),
                        size,
                        memory.dumpCore(),
                        Optional.of(current == 0 ? size.get() : current),
                        memory.backing()));
    }

    /** Where something could not be read, it may have been the memory; that was told. */
    private static void refuse(Domain domain, Target target) {
        if (target.problems().errors().isEmpty()) {
            target.problems()
                    .error(domain.source().at(), "<memory> is missing; say how much the guest has");
        }
    }

    private static long sum(Numa numa) {
        return numa.cells().stream().mapToLong(Numa.Cell::memoryKib).sum();
    }
}
