package dev.berth.plan;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.CpuTopology;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Processors;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;

import java.util.Optional;

/** How many processors, how they lie together, and of which model. */
final class ProcessorPlan {
    static final Rule MODEL =
            new Rule(
                    "cpu.model",
                    "/domain/cpu",
                    "-cpu",
                    "The processor's model and features decide which hosts can run the guest.");
    static final Rule COUNT =
            new Rule(
                    "cpu.count",
                    "/domain/vcpu",
                    "-smp",
                    "The guest starts with the current number and can grow to the maximum.");

    private ProcessorPlan() {}

    static void plan(Planning planning) {
        Domain domain = planning.domain();
        CpuModel.of(planning)
                .ifPresent(model -> planning.option(Stage.PROCESSORS, "cpu", model, MODEL));
        planning.option(Stage.PROCESSORS, "smp", count(domain), COUNT);
    }

    private static String count(Domain domain) {
        Processors processors = domain.processors();
        int maximum = processors.maximum();
        int current = processors.atStart();
        KeyValues values = KeyValues.of(Integer.toString(current));
        if (current < maximum) {
            values.with("maxcpus", maximum);
        }
        Optional<CpuTopology> topology = domain.platform().cpu().flatMap(Cpu::topology);
        values.with("sockets", topology.map(CpuTopology::sockets).orElse(maximum));
        topology.ifPresent(t -> values.with("dies", t.dies()).with("clusters", t.clusters()));
        return values.with("cores", topology.map(CpuTopology::cores).orElse(1))
                .with("threads", topology.map(CpuTopology::threads).orElse(1))
                .toString();
    }
}
