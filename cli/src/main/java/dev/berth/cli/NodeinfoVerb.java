package dev.berth.cli;

import dev.berth.client.NodeInfo;

/** {@code nodeinfo}. */
final class NodeinfoVerb implements Verb {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                Group.HOST,
                "nodeinfo",
                "node information",
                "Returns basic information about the node.");
    }

    @Override
    public int run(Invocation call) {
        NodeInfo node = call.connection().nodeInfo();
        Properties report = new Properties(20);
        report.add("CPU model:", "cpuModel", node.model());
        report.add("CPU(s):", "cpus", number(node.cpus()));
        report.add("CPU frequency:", "cpuFrequencyMhz", Cell.of(node.mhz() + " MHz", node.mhz()));
        report.add("CPU socket(s):", "cpuSockets", number(node.sockets()));
        report.add("Core(s) per socket:", "coresPerSocket", number(node.cores()));
        report.add("Thread(s) per core:", "threadsPerCore", number(node.threads()));
        report.add("NUMA cell(s):", "numaCells", number(node.nodes()));
        report.add(
                "Memory size:",
                "memorySize",
                Cell.of(node.memory() + " KiB", node.memory() * 1024));
        call.screen().show(report);
        return 0;
    }

    private static Cell number(int value) {
        return Cell.of(Integer.toString(value), value);
    }
}
