package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.Numa;

/** What a guest's machine has without its modules, in KiB. */
public final class InitialMemory {
    private static final long MIB = 1024;

    private InitialMemory() {}

    /** The sum of the nodes; without nodes, all the memory but the modules. */
    public static long of(Domain domain) {
        long nodes =
                domain.platform()
                        .cpu()
                        .flatMap(Cpu::numa)
                        .map(n -> n.cells().stream().mapToLong(Numa.Cell::memoryKib).sum())
                        .orElse(0L);
        long all = domain.memory().size().orElse(0L);
        return nodes > 0 ? nodes : whole(all - modules(domain));
    }

    static long modules(Domain domain) {
        return domain.devices().of(MemoryModule.class).mapToLong(MemoryModule::sizeKib).sum();
    }

    /** QEMU's machines take whole MiB. */
    private static long whole(long kib) {
        return Math.ceilDiv(kib, MIB) * MIB;
    }
}
