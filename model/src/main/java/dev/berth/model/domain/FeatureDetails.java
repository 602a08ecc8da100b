package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Part;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;

/**
 * What single features say beyond on and off.
 *
 * @param gicVersion of the Arm interrupt controller: a number, or {@code host}
 * @param tsegKib memory of system management mode
 * @param ioapicDriver {@code qemu} or {@code kvm}
 * @param translationCacheKib of TCG
 */
public record FeatureDetails(
        Optional<String> gicVersion,
        Optional<Long> tsegKib,
        Optional<String> ioapicDriver,
        Optional<Long> translationCacheKib) {
    public static final FeatureDetails NONE =
            new FeatureDetails(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final Shape<FeatureDetails> SHAPE =
            Shape.of(
                    FeatureDetails::new,
                    optional("gic@version", Values.TEXT, FeatureDetails::gicVersion),
                    below(
                            "smm",
                            "tseg",
                            (out, kib) -> Sizes.writeMib(kib, out),
                            FeatureDetails::tsegKib),
                    optional("ioapic@driver", Values.TEXT, FeatureDetails::ioapicDriver),
                    below(
                            "tcg",
                            "tb-cache",
                            (out, kib) -> Sizes.writeKib(kib, out),
                            FeatureDetails::translationCacheKib));

    public FeatureDetails withIoapicDriver(String driver) {
        return new FeatureDetails(gicVersion, tsegKib, Optional.of(driver), translationCacheKib);
    }

    public FeatureDetails withGicVersion(String version) {
        return new FeatureDetails(Optional.of(version), tsegKib, ioapicDriver, translationCacheKib);
    }

    private static Part<FeatureDetails, Optional<Long>> below(
            String feature,
            String name,
            ObjLongConsumer<ElementWriter> write,
            Function<FeatureDetails, Optional<Long>> get) {
        return part(
                in ->
                        in.child(feature)
                                .flatMap(f -> f.child(name))
                                .map(child -> Sizes.readKib(child, "MiB")),
                (owner, out) ->
                        get.apply(owner)
                                .ifPresent(
                                        kib -> write.accept(out.child(feature).child(name), kib)));
    }
}
