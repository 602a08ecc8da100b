package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What only PCI controllers say.
 *
 * @param modelName QEMU's device, such as {@code pcie-root-port}; empty where not yet chosen
 * @param hole64 size in KiB of the window for 64-bit addresses; of a root only
 */
public record PciOptions(
        Optional<String> modelName, Optional<PciTarget> target, Optional<Long> hole64) {
    public static final PciOptions NONE =
            new PciOptions(Optional.empty(), Optional.empty(), Optional.empty());

    static final Shape<PciOptions> SHAPE =
            Shape.of(
                    PciOptions::new,
                    optional("model@name", Values.TEXT, PciOptions::modelName),
                    optionalChild(PciTarget.CODEC, PciOptions::target),
                    Sizes.kib("pcihole64", PciOptions::hole64));

    public PciOptions withModelName(String chosen) {
        return new PciOptions(Optional.of(chosen), target, hole64);
    }

    public PciOptions withTarget(PciTarget chosen) {
        return new PciOptions(modelName, Optional.of(chosen), hole64);
    }
}
