package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.CpuTopology;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Processors;
import dev.berth.model.domain.Vcpu;
import dev.berth.qapi.Machine;

import java.util.HashSet;
import java.util.Set;

/** How many vCPUs a guest can have, and which of them. */
final class VcpuRules {
    private VcpuRules() {}

    static void check(Domain domain, Target target) {
        Processors processors = domain.processors();
        int maximum = processors.maximum();
        int current = processors.current().orElse(maximum);
        target.refuseIf(
                maximum == 0 || current == 0,
                domain.source(),
                "<vcpu>: a guest has at least one vCPU");
        target.refuseIf(
                current > maximum,
                domain.source(),
                "<vcpu current='%d'>: more than the maximum of %d".formatted(current, maximum));
        machine(maximum, domain, target);
        topology(maximum, domain, target);
        singly(processors, domain, target);
    }

    private static void machine(int maximum, Domain domain, Target target) {
        int limit =
                target.traits()
                        .machine(Target.accelerator(domain), Guests.machine(domain))
                        .map(Machine::cpuMax)
                        .filter(n -> n > 0)
                        .orElse(Integer.MAX_VALUE);
        target.refuseIf(
                maximum > limit,
                domain.source(),
                "<vcpu>: %d is more than the %d that machine '%s' can have"
                        .formatted(maximum, limit, Guests.machine(domain)));
    }

    private static void topology(int maximum, Domain domain, Target target) {
        long total =
                domain.platform()
                        .cpu()
                        .flatMap(Cpu::topology)
                        .map(CpuTopology::total)
                        .orElse((long) maximum);
        target.refuseIf(
                total != maximum,
                domain.source(),
                "<topology>: has %d vCPUs, but <vcpu> says %d; make them equal"
                        .formatted(total, maximum));
    }

    private static void singly(Processors processors, Domain domain, Target target) {
        Set<Integer> ids = new HashSet<>();
        for (Vcpu vcpu : processors.vcpus()) {
            target.refuseIf(
                    vcpu.id() >= processors.maximum(),
                    domain.source(),
                    "<vcpu id='%d'>: the last is %d"
                            .formatted(vcpu.id(), processors.maximum() - 1));
            target.refuseIf(
                    !ids.add(vcpu.id()),
                    domain.source(),
                    "<vcpu id='" + vcpu.id() + "'> stands twice; remove one");
        }
        target.refuseIf(
                !processors.vcpus().isEmpty() && processors.atStart() == 0,
                domain.source(),
                "<vcpus>: a guest starts with at least one vCPU that is not hot-pluggable");
    }
}
