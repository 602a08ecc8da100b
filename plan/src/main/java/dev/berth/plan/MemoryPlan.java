package dev.berth.plan;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Memory;
import dev.berth.model.domain.MemoryBacking;
import dev.berth.model.domain.Numa;
import dev.berth.plan.resolve.InitialMemory;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Machine;

import java.util.Optional;

/** A guest's memory: how much, and what on the host holds it. */
final class MemoryPlan {
    static final Rule SIZE =
            new Rule(
                    "memory.size",
                    "/domain/memory",
                    "-m",
                    "The size at start, and what hot-plugged memory may add.");
    static final Rule BACKEND =
            new Rule(
                    "memory.backend",
                    "/domain/memory",
                    "-object memory-backend-ram",
                    "The machine's memory is an object, so that both ends of a migration agree.");
    static final Rule LOCKED =
            new Rule(
                    "memory.locked",
                    "/domain/memoryBacking/locked",
                    "-overcommit mem-lock",
                    "Locked memory is never swapped out.");

    private MemoryPlan() {}

    static void plan(Planning planning) {
        Domain domain = planning.domain();
        planning.option(Stage.MEMORY, "m", size(domain), SIZE);
        machineBackend(planning).ifPresent(id -> backend(id, planning));
        NumaPlan.plan(planning);
        boolean locked = domain.memory().backing().map(MemoryBacking::locked).orElse(false);
        planning.option(Stage.MEMORY, "overcommit", "mem-lock=" + (locked ? "on" : "off"), LOCKED);
    }

    /** The id of the machine's own memory; empty where nodes have theirs. */
    static Optional<String> machineBackend(Planning planning) {
        Optional<Numa> numa = planning.domain().platform().cpu().flatMap(Cpu::numa);
        boolean nodes = numa.isPresent() && !numa.get().cells().isEmpty();
        return nodes
                ? Optional.empty()
                : MachinePlan.traits(planning).flatMap(Machine::defaultRamId);
    }

    private static void backend(String id, Planning planning) {
        long size = InitialMemory.of(planning.domain());
        new MemoryObject(
                        new MemoryObject.Request(
                                id,
                                size,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true),
                        planning)
                .add(Stage.MEMORY, planning.origin(BACKEND));
    }

    private static String size(Domain domain) {
        Memory memory = domain.memory();
        KeyValues values = KeyValues.empty().with("size", InitialMemory.of(domain) + "k");
        memory.slots().ifPresent(slots -> values.with("slots", slots));
        memory.max().ifPresent(max -> values.with("maxmem", max + "k"));
        return values.toString();
    }
}
