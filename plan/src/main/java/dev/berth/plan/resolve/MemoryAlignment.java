package dev.berth.plan.resolve;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Memory;
import dev.berth.model.domain.Numa;

import java.util.Optional;

/**
 * Memory in whole MiB, since QEMU's machines take no less. The stored document keeps what was asked
 * for; a guest that runs has what it was rounded up to.
 */
final class MemoryAlignment {
    private static final long MIB = 1024;

    /** What QEMU can count in bytes. */
    private static final long MOST = Long.MAX_VALUE / 1024;

    private MemoryAlignment() {}

    static Domain apply(Domain domain) {
        Domain aligned = nodes(domain);
        Memory memory = aligned.memory();
        return aligned.withMemory(
                new Memory(
                        memory.slots(),
                        memory.max().map(kib -> whole(kib, "<maxMemory>")),
                        memory.size().map(kib -> total(kib, aligned)),
                        memory.dumpCore(),
                        memory.current(),
                        memory.backing()));
    }

    private static long total(long said, Domain domain) {
        long nodes =
                domain.platform().cpu().flatMap(Cpu::numa).map(MemoryAlignment::sum).orElse(0L);
        return nodes > 0 ? nodes + InitialMemory.modules(domain) : whole(said, "<memory>");
    }

    private static Domain nodes(Domain domain) {
        Optional<Cpu> cpu = domain.platform().cpu();
        return cpu.flatMap(Cpu::numa)
                .map(numa ->
                        numa.withCells(numa.cells().stream().map(MemoryAlignment::whole).toList()))
                .map(numa -> cpu.get().withNuma(numa))
                .map(changed -> domain.withPlatform(domain.platform().withCpu(changed)))
                .orElse(domain);
    }

    private static Numa.Cell whole(Numa.Cell cell) {
        String what = "<cell id='" + cell.id().orElse(0) + "'>";
        return cell.withMemoryKib(whole(cell.memoryKib(), what));
    }

    private static long whole(long kib, String what) {
        long whole = Math.ceilDiv(kib, MIB) * MIB;
        if (whole > MOST) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    what
                            + ": "
                            + kib
                            + " KiB, rounded up to whole MiB, is more than QEMU counts;"
                            + " give it less");
        }
        return whole;
    }

    private static long sum(Numa numa) {
        return numa.cells().stream().mapToLong(Numa.Cell::memoryKib).sum();
    }
}
