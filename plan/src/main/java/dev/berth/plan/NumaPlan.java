package dev.berth.plan;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.MemoryBacking;
import dev.berth.model.domain.Numa;
import dev.berth.model.domain.Ranges;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;

import java.util.List;
import java.util.Optional;

/** A guest's NUMA nodes: the vCPUs and the memory of each, and how far they lie apart. */
final class NumaPlan {
    static final Rule NODE =
            new Rule(
                    "numa.node",
                    "/domain/cpu/numa/cell",
                    "-numa node",
                    "Each node names its vCPUs and the object that is its memory.");
    static final Rule DISTANCE =
            new Rule(
                    "numa.distance",
                    "/domain/cpu/numa/cell/distances",
                    "-numa dist",
                    "The guest's scheduler is told how far memory is from each node.");

    private NumaPlan() {}

    static void plan(Planning planning) {
        planning.domain()
                .platform()
                .cpu()
                .flatMap(Cpu::numa)
                .ifPresent(numa -> plan(numa.cells(), planning));
    }

    private static void plan(List<Numa.Cell> cells, Planning planning) {
        boolean sizes =
                machineSizesNodes(planning) && cells.stream().allMatch(c -> isPlain(c, planning));
        if (sizes && isPreallocated(planning)) {
            planning.add(
                    Stage.MEMORY,
                    Step.Option.of("mem-prealloc", Origin.always(MemoryPlan.BACKEND)));
        }
        for (Numa.Cell cell : cells) {
            node(cell, sizes, planning);
        }
        for (Numa.Cell cell : cells) {
            distances(cell, planning);
        }
        HmatPlan.plan(planning);
    }

    private static void node(Numa.Cell cell, boolean sizes, Planning planning) {
        int id = cell.id().orElseThrow();
        KeyValues values = KeyValues.of("node").with("nodeid", id);
        cell.cpus()
                .ifPresent(cpus ->
                        Ranges.pieces(Ranges.parse(cpus)).forEach(p -> values.with("cpus", p)));
        HmatPlan.initiator(cell, planning.domain()).ifPresent(i -> values.with("initiator", i));
        if (sizes) {
            values.with("mem", cell.memoryKib() / 1024);
        } else {
            memory(cell, planning).add(Stage.TOPOLOGY, planning.origin(NODE));
            values.with("memdev", "ram-node" + id);
        }
        planning.option(Stage.TOPOLOGY, "numa", values.toString(), NODE);
    }

    private static MemoryObject memory(Numa.Cell cell, Planning planning) {
        int id = cell.id().orElseThrow();
        return new MemoryObject(
                new MemoryObject.Request(
                        "ram-node" + id,
                        cell.memoryKib(),
                        Optional.of(id),
                        cell.access(),
                        cell.discard(),
                        Optional.empty(),
                        false),
                planning);
    }

    private static boolean isPlain(Numa.Cell cell, Planning planning) {
        return memory(cell, planning).isPlain();
    }

    private static boolean machineSizesNodes(Planning planning) {
        return MachinePlan.traits(planning).map(m -> m.numaMemory()).orElse(false);
    }

    private static boolean isPreallocated(Planning planning) {
        return planning.domain()
                .memory()
                .backing()
                .flatMap(MemoryBacking::allocation)
                .filter(a -> a == MemoryBacking.Allocation.IMMEDIATE)
                .isPresent();
    }

    private static void distances(Numa.Cell cell, Planning planning) {
        for (Numa.Distance distance : cell.distances()) {
            KeyValues values =
                    KeyValues.of("dist")
                            .with("src", cell.id().orElseThrow())
                            .with("dst", distance.node())
                            .with("val", distance.value());
            planning.option(Stage.TOPOLOGY, "numa", values.toString(), DISTANCE);
        }
    }
}
