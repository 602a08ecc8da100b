package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Numa;
import dev.berth.model.domain.Ranges;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Nodes in the order of their ids; those without one take the place they stand at. vCPUs that no
 * node names belong to the first.
 */
final class NumaDefaults {
    private NumaDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Optional<Cpu> cpu = domain.platform().cpu();
        int vcpus = domain.processors().maximum();
        return cpu.flatMap(Cpu::numa)
                .map(numa -> cpu.get().withNuma(filled(numbered(numa), vcpus)))
                .map(changed -> domain.withPlatform(domain.platform().withCpu(changed)))
                .orElse(domain);
    }

    private static Numa numbered(Numa numa) {
        List<Numa.Cell> cells = new ArrayList<>();
        for (Numa.Cell cell : numa.cells()) {
            cells.add(cell.id().isPresent() ? cell : cell.withId(cells.size()));
        }
        cells.sort(Comparator.comparing(c -> c.id().orElseThrow()));
        return numa.withCells(cells);
    }

    private static Numa filled(Numa numa, int vcpus) {
        BitSet left = new BitSet();
        left.set(0, vcpus);
        numa.cells().stream()
                .skip(1)
                .flatMap(c -> c.cpus().stream())
                .forEach(cpus -> left.andNot(Ranges.parse(cpus)));
        boolean complete =
                numa.cells().stream()
                                .flatMap(c -> c.cpus().stream())
                                .mapToInt(cpus -> Ranges.parse(cpus).cardinality())
                                .sum()
                        >= vcpus;
        if (complete || left.isEmpty() || numa.cells().isEmpty()) {
            return numa;
        }
        List<Numa.Cell> cells = new ArrayList<>(numa.cells());
        cells.set(0, cells.getFirst().withCpus(String.join(",", Ranges.pieces(left))));
        return numa.withCells(cells);
    }
}
