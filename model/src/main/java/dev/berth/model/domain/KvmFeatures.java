package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What KVM shows its guest.
 *
 * @param dirtyRingSize entries of each vCPU's ring of written pages
 */
public record KvmFeatures(
        Optional<Boolean> hidden,
        Optional<Boolean> hintDedicated,
        Optional<Boolean> pollControl,
        Optional<Boolean> pvIpi,
        Optional<Boolean> dirtyRing,
        Optional<Integer> dirtyRingSize) {
    static final ElementCodec<KvmFeatures> CODEC =
            new ElementCodec<>(
                    "kvm",
                    Shape.of(
                            KvmFeatures::new,
                            optional("hidden@state", Values.ON_OFF, KvmFeatures::hidden),
                            optional(
                                    "hint-dedicated@state",
                                    Values.ON_OFF,
                                    KvmFeatures::hintDedicated),
                            optional("poll-control@state", Values.ON_OFF, KvmFeatures::pollControl),
                            optional("pv-ipi@state", Values.ON_OFF, KvmFeatures::pvIpi),
                            optional("dirty-ring@state", Values.ON_OFF, KvmFeatures::dirtyRing),
                            optional("dirty-ring@size", Values.COUNT, KvmFeatures::dirtyRingSize)));
}
