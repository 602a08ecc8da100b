package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Numa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Nodes in the order of their ids; those without one take the place they stand at. */
final class NumaDefaults {
    private NumaDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Optional<Cpu> cpu = domain.platform().cpu();
        return cpu.flatMap(Cpu::numa)
                .map(numa -> cpu.get().withNuma(numbered(numa)))
                .map(changed -> domain.withPlatform(domain.platform().withCpu(changed)))
                .orElse(domain);
    }

    private static Numa numbered(Numa numa) {
        List<Numa.Cell> cells = new ArrayList<>();
        for (Numa.Cell cell : numa.cells()) {
            cells.add(cell.id().isPresent() ? cell : cell.withId(cells.size()));
        }
        cells.sort(Comparator.comparing(c -> c.id().orElseThrow()));
        return new Numa(cells);
    }
}
