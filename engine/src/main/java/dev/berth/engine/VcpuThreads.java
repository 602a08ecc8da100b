package dev.berth.engine;

import dev.berth.host.ProcessUsage;
import dev.berth.store.RuntimeState;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the host knows of a guest's virtual CPUs: they are threads of its QEMU. */
final class VcpuThreads {
    private VcpuThreads() {}

    static List<VcpuInfo> of(long pid, RuntimeState facts) {
        return facts.vcpus().stream()
                .flatMap(vcpus -> vcpus.list().stream())
                .map(vcpu -> of(pid, vcpu))
                .toList();
    }

    private static VcpuInfo of(long pid, RuntimeState.Vcpu vcpu) {
        Optional<ProcessUsage> usage = ProcessUsage.ofThread(pid, vcpu.pid());
        return new VcpuInfo(
                vcpu.id(),
                true,
                usage.map(ProcessUsage::total).orElse(Duration.ZERO),
                usage.map(it -> OptionalInt.of(it.processor())).orElse(OptionalInt.empty()),
                numbers(usage.map(ProcessUsage::affinity).orElse("")));
    }

    /** The kernel's list form, "0-3,8". */
    static BitSet numbers(String list) {
        BitSet cpus = new BitSet();
        for (String range : list.split(",", -1)) {
            if (!range.isBlank()) {
                String[] ends = range.strip().split("-", -1);
                int first = Integer.parseInt(ends[0]);
                cpus.set(first, Integer.parseInt(ends[ends.length - 1]) + 1);
            }
        }
        return cpus;
    }
}
