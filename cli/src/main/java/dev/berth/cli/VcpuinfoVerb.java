package dev.berth.cli;

import dev.berth.client.Vcpu;
import dev.berth.qapi.Json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** {@code vcpuinfo}. */
final class VcpuinfoVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.DOMAIN,
                "vcpuinfo",
                "detailed domain vcpu information",
                "Returns basic information about the domain virtual CPUs.",
                Option.domain(),
                Option.flag("pretty", "return human readable output"));
    }

    @Override
    public int run(Invocation call) {
        List<Vcpu> vcpus = call.domain().vcpus();
        int hostCpus = call.connection().hostCpus();
        boolean pretty = call.arguments().has("pretty");
        List<String> texts = new ArrayList<>();
        List<Json> items = new ArrayList<>();
        for (Vcpu vcpu : vcpus) {
            Properties lines = properties(vcpu, hostCpus, pretty);
            texts.add(lines.text());
            items.add(lines.json());
        }
        call.screen().show(new Plain(String.join("\n", texts), new Json.Items(items)));
        return 0;
    }

    private static Properties properties(Vcpu vcpu, int hostCpus, boolean pretty) {
        Properties lines = new Properties(15);
        lines.add("VCPU:", "vcpu", Cell.of(Integer.toString(vcpu.number()), vcpu.number()));
        vcpu.running()
                .ifPresentOrElse(
                        running -> running(lines, running),
                        () -> {
                            lines.add("CPU:", "cpu", Cell.none("N/A"));
                            lines.add("State:", "state", Cell.none("N/A"));
                            lines.add("CPU time", "cpuTimeNs", Cell.none("N/A"));
                        });
        BitSet set = vcpu.affinity();
        String affinity =
                pretty
                        ? CpuSet.ranges(set, hostCpus) + " (out of " + hostCpus + ")"
                        : CpuSet.letters(set, hostCpus);
        Json numbers = Json.array(set.stream().filter(cpu -> cpu < hostCpus).boxed().toList());
        return lines.add("CPU Affinity:", "cpuAffinity", Cell.of(affinity, numbers));
    }

    private static void running(Properties lines, Vcpu.Running running) {
        lines.add("CPU:", "cpu", Cell.of(Integer.toString(running.cpu()), running.cpu()));
        lines.add("State:", "state", state(running.state()));
        String time = DominfoVerb.seconds(running.cpuTime());
        lines.add("CPU time:", "cpuTimeNs", Cell.of(time, running.cpuTime()));
    }

    private static String state(Vcpu.State state) {
        return switch (state) {
            case OFFLINE -> "offline";
            case RUNNING -> "running";
            case BLOCKED -> "blocked";
        };
    }
}
