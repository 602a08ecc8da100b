package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.or;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * A guest's virtual CPUs and threads, and what the host gives them.
 *
 * @param placement {@code static}, or {@code auto} where the host's nodes are chosen for the guest
 * @param cpuset the host's CPUs that may run the guest, as a list of ranges
 * @param current vCPUs it starts with; all where nothing is said
 * @param maximum vCPUs the guest can have
 * @param vcpus each of them; empty where the first {@code current} are meant
 */
public record Processors(
        Optional<String> placement,
        Optional<String> cpuset,
        Optional<Integer> current,
        int maximum,
        List<Vcpu> vcpus,
        IoThreads ioThreads,
        Optional<NumaTuning> numaTuning,
        HostTuning tuning) {
    static final Shape<Processors> SHAPE =
            Shape.of(
                    Processors::new,
                    optional("vcpu@placement", Values.TEXT, Processors::placement),
                    optional("vcpu@cpuset", Ranges.CODEC, Processors::cpuset),
                    optional("vcpu@current", Values.COUNT, Processors::current),
                    or("vcpu", Values.COUNT, 1, Processors::maximum),
                    Vcpu.listed(),
                    inline(IoThreads.SHAPE, Processors::ioThreads),
                    optionalChild(NumaTuning.CODEC, Processors::numaTuning),
                    inline(HostTuning.SHAPE, Processors::tuning));

    public Processors {
        vcpus = List.copyOf(vcpus);
    }

    public List<IoThread> iothreadIds() {
        return ioThreads.all();
    }

    /** How many vCPUs are there when QEMU starts. */
    public int atStart() {
        return vcpus.isEmpty()
                ? current.orElse(maximum)
                : (int) vcpus.stream().filter(Vcpu::startsWithMachine).count();
    }

    public Processors withIoThreads(IoThreads changed) {
        return new Processors(
                placement, cpuset, current, maximum, vcpus, changed, numaTuning, tuning);
    }

    public Processors withPlacement(String chosen) {
        return new Processors(
                Optional.of(chosen),
                cpuset,
                current,
                maximum,
                vcpus,
                ioThreads,
                numaTuning,
                tuning);
    }

    public Processors withNumaTuning(NumaTuning changed) {
        return new Processors(
                placement,
                cpuset,
                current,
                maximum,
                vcpus,
                ioThreads,
                Optional.of(changed),
                tuning);
    }
}
