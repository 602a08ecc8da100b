package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.or;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * A guest's virtual CPUs and threads.
 *
 * @param maximum vCPUs the guest can have
 * @param current vCPUs it starts with; all where nothing is said
 * @param iothreadIds the numbered ones; the others take the lowest free numbers
 */
public record Processors(
        Optional<String> placement,
        Optional<String> cpuset,
        Optional<Integer> current,
        int maximum,
        Optional<Integer> iothreads,
        List<IoThread> iothreadIds,
        Optional<NumaTuning> numaTuning) {
    static final Shape<Processors> SHAPE =
            Shape.of(
                    Processors::new,
                    optional("vcpu@placement", Values.TEXT, Processors::placement),
                    optional("vcpu@cpuset", Values.TEXT, Processors::cpuset),
                    optional("vcpu@current", Values.COUNT, Processors::current),
                    or("vcpu", Values.COUNT, 1, Processors::maximum),
                    optional("iothreads", Values.COUNT, Processors::iothreads),
                    IoThread.listed(),
                    optionalChild(NumaTuning.CODEC, Processors::numaTuning));

    public Processors {
        iothreadIds = List.copyOf(iothreadIds);
    }

    public Processors withIothreadIds(List<IoThread> numbered) {
        return new Processors(
                placement,
                cpuset,
                current,
                maximum,
                Optional.of(numbered.size()).filter(n -> n > 0),
                numbered,
                numaTuning);
    }
}
