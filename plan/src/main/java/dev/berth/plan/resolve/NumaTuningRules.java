package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Numa;
import dev.berth.model.domain.NumaTuning;
import dev.berth.model.domain.NumaTuning.Mode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where on the host memory lies: said for the guest as a whole, or for each of its nodes. */
final class NumaTuningRules {
    private final NumaTuning tuning;
    private final Domain domain;
    private final Target target;

    private NumaTuningRules(NumaTuning tuning, Domain domain, Target target) {
        this.tuning = tuning;
        this.domain = domain;
        this.target = target;
    }

    static void check(Domain domain, Target target) {
        domain.processors()
                .numaTuning()
                .ifPresent(tuning -> new NumaTuningRules(tuning, domain, target).check());
    }

    private void check() {
        boolean chosen = tuning.placement().equals(Optional.of("auto"));
        boolean common = tuning.mode().isPresent();
        refuseIf(
                common && !chosen && tuning.nodeset().isEmpty(),
                "<memory placement='static'> needs a nodeset; name the host's nodes");
        refuseIf(
                chosen && !tuning.nodes().isEmpty(),
                "<memnode> and placement='auto' exclude each other; remove one");
        boolean restrictive = tuning.mode().equals(Optional.of(Mode.RESTRICTIVE));
        Set<Integer> cells = new HashSet<>();
        for (NumaTuning.Node node : tuning.nodes()) {
            node(node, cells);
            boolean same = (node.mode() == Mode.RESTRICTIVE) == restrictive;
            refuseIf(
                    common && !same,
                    "mode 'restrictive' is for <memory> and every <memnode>, or for none");
        }
    }

    private void node(NumaTuning.Node node, Set<Integer> seen) {
        String what = "<memnode cellid='" + node.cell() + "'>: ";
        int cells =
                domain.platform()
                        .cpu()
                        .flatMap(Cpu::numa)
                        .map(Numa::cells)
                        .map(List::size)
                        .orElse(0);
        refuseIf(node.cell() >= cells, what + "the guest has no such node");
        refuseIf(!seen.add(node.cell()), what + "stands twice; remove one");
    }

    private void refuseIf(boolean wrong, String message) {
        target.refuseIf(wrong, domain.source(), "<numatune>: " + message);
    }
}
