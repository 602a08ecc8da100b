package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.or;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * A guest's virtual CPUs and threads.
 *
 * @param maximum vCPUs the guest can have
 * @param current vCPUs it starts with; all where nothing is said
 */
public record Processors(
        Optional<String> placement,
        Optional<String> cpuset,
        Optional<Integer> current,
        int maximum,
        Optional<Integer> iothreads,
        Optional<NumaTuning> numaTuning) {
    static final Shape<Processors> SHAPE =
            Shape.of(
                    Processors::new,
                    optional("vcpu@placement", Values.TEXT, Processors::placement),
                    optional("vcpu@cpuset", Values.TEXT, Processors::cpuset),
                    optional("vcpu@current", Values.COUNT, Processors::current),
                    or("vcpu", Values.COUNT, 1, Processors::maximum),
                    optional("iothreads", Values.COUNT, Processors::iothreads),
                    optionalChild(NumaTuning.CODEC, Processors::numaTuning));
}
