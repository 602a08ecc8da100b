package dev.berth.plan;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Interconnect;
import dev.berth.model.domain.Interconnect.Bandwidth;
import dev.berth.model.domain.Interconnect.Latency;
import dev.berth.model.domain.Interconnect.Route;
import dev.berth.model.domain.NodeCache;
import dev.berth.model.domain.Numa;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How fast a guest's nodes reach each other's memory: ACPI's HMAT. */
final class HmatPlan {
    static final Rule INTERCONNECT =
            new Rule(
                    "numa.interconnect",
                    "/domain/cpu/numa/interconnects",
                    "-numa hmat-lb",
                    "The guest places memory by latency and bandwidth, where it is told them.");

    static final Rule CACHE =
            new Rule(
                    "numa.cache",
                    "/domain/cpu/numa/cell/cache",
                    "-numa hmat-cache",
                    "A node's memory-side caches are told to the guest.");

    private static final List<String> HIERARCHY =
            List.of("memory", "first-level", "second-level", "third-level");

    private HmatPlan() {}

    static boolean isNeeded(Domain domain) {
        return numa(domain)
                .filter(n ->
                        !n.interconnects().isEmpty()
                                || n.cells().stream().anyMatch(c -> !c.caches().isEmpty()))
                .isPresent();
    }

    /** The node whose vCPUs are nearest to the cell's memory; its own, where it has any. */
    static Optional<Integer> initiator(Numa.Cell cell, Domain domain) {
        if (!isNeeded(domain)) {
            return Optional.empty();
        }
        int id = cell.id().orElseThrow();
        return cell.cpus().isPresent()
                ? Optional.of(id)
                : numa(domain).flatMap(numa -> nearest(id, numa));
    }

    private static Optional<Integer> nearest(int target, Numa numa) {
        List<Interconnect> ways =
                numa.interconnects().stream().filter(i -> i.route().target() == target).toList();
        Optional<Integer> widest =
                ways.stream()
                        .filter(Bandwidth.class::isInstance)
                        .map(Bandwidth.class::cast)
                        .max(Comparator.comparingLong(Bandwidth::kib))
                        .map(b -> b.route().initiator());
        Optional<Integer> quickest =
                ways.stream()
                        .filter(Latency.class::isInstance)
                        .map(Latency.class::cast)
                        .min(Comparator.comparingLong(Latency::nanoseconds))
                        .map(l -> l.route().initiator());
        return widest.or(() -> quickest)
                .or(() ->
                        numa.cells().stream()
                                .filter(c -> c.cpus().isPresent())
                                .findFirst()
                                .flatMap(Numa.Cell::id));
    }

    static void plan(Planning planning) {
        numa(planning.domain())
                .ifPresent(numa -> {
                    numa.interconnects().forEach(i -> interconnect(i, planning));
                    numa.cells()
                            .forEach(cell -> cell.caches().forEach(c -> cache(cell, c, planning)));
                });
    }

    private static void interconnect(Interconnect interconnect, Planning planning) {
        Route route = interconnect.route();
        KeyValues values =
                KeyValues.of("hmat-lb")
                        .with("initiator", route.initiator())
                        .with("target", route.target())
                        .with("hierarchy", HIERARCHY.get(route.cache().orElse(0)));
        String access = route.access().token() + "-";
        switch (interconnect) {
            case Latency(Route _, long nanoseconds) ->
                    values.with("data-type", access + "latency").with("latency", nanoseconds);
            case Bandwidth(Route _, long kib) ->
                    values.with("data-type", access + "bandwidth").with("bandwidth", kib + "K");
        }
        planning.option(Stage.TOPOLOGY, "numa", values.toString(), INTERCONNECT);
    }

    private static void cache(Numa.Cell cell, NodeCache cache, Planning planning) {
        KeyValues values =
                KeyValues.of("hmat-cache")
                        .with("node-id", cell.id().orElseThrow())
                        .with("size", cache.sizeKib() + "K")
                        .with("level", cache.level())
                        .with("associativity", associativity(cache))
                        .with("policy", policy(cache))
                        .with("line", cache.lineBytes());
        planning.option(Stage.TOPOLOGY, "numa", values.toString(), CACHE);
    }

    private static String associativity(NodeCache cache) {
        return switch (cache.associativity()) {
            case NONE -> "none";
            case DIRECT -> "direct";
            case FULL -> "complex";
        };
    }

    private static String policy(NodeCache cache) {
        return switch (cache.policy()) {
            case NONE -> "none";
            case WRITEBACK -> "write-back";
            case WRITETHROUGH -> "write-through";
        };
    }

    private static Optional<Numa> numa(Domain domain) {
        return domain.platform().cpu().flatMap(Cpu::numa);
    }
}
