package dev.berth.plan.resolve;

import dev.berth.model.codec.Source;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Numa;
import dev.berth.model.domain.Ranges;

import java.util.BitSet;
import java.util.List;

/** A guest's nodes: counted from 0 without a gap, each vCPU in one of them. */
final class NumaRules {
    private static final int NEAREST = 10;
    private static final int FARTHEST = 255;

    private final List<Numa.Cell> cells;
    private final Source source;
    private final Target target;

    private NumaRules(Numa numa, Source source, Target target) {
        this.cells = numa.cells();
        this.source = source;
        this.target = target;
    }

    static void check(Domain domain, Target target) {
        domain.platform()
                .cpu()
                .ifPresent(cpu ->
                        cpu.numa()
                                .ifPresent(numa ->
                                        new NumaRules(numa, cpu.source(), target)
                                                .check(domain.processors().maximum())));
    }

    private void check(int vcpus) {
        for (int i = 0; i < cells.size(); i++) {
            int id = cells.get(i).id().orElse(i);
            refuseIf(id != i, "<cell id='" + id + "'>: nodes are numbered from 0 without a gap");
        }
        BitSet taken = new BitSet();
        for (Numa.Cell cell : cells) {
            BitSet own = cell.cpus().map(Ranges::parse).orElseGet(BitSet::new);
            refuseIf(
                    own.length() > vcpus,
                    "<cell cpus='%s'>: the guest's last vCPU is %d"
                            .formatted(cell.cpus().orElse(""), vcpus - 1));
            refuseIf(
                    own.intersects(taken),
                    "<cell cpus='%s'>: another node has some of them; each vCPU is in one"
                            .formatted(cell.cpus().orElse("")));
            taken.or(own);
            cell.distances().forEach(d -> distance(cell, d));
        }
    }

    private void distance(Numa.Cell cell, Numa.Distance distance) {
        int own = cell.id().orElse(0);
        String what = "<cell id='%d'>: <sibling id='%d'>: ".formatted(own, distance.node());
        refuseIf(distance.node() >= cells.size(), what + "there is no such node");
        refuseIf(
                distance.value() < NEAREST || distance.value() > FARTHEST,
                what
                        + "distance %d is outside %d to %d"
                                .formatted(distance.value(), NEAREST, FARTHEST));
        refuseIf(
                distance.node() == own && distance.value() != NEAREST,
                what + "a node's own memory is " + NEAREST + " away");
    }

    private void refuseIf(boolean wrong, String message) {
        target.refuseIf(wrong, source, "<numa>: " + message);
    }
}
