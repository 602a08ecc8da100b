package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** What the {@code <driver>} of any virtio device may say. */
public record VirtioOptions(
        Optional<Boolean> iommu,
        Optional<Boolean> ats,
        Optional<Boolean> packed,
        Optional<Boolean> pagePerVq) {
    public static final VirtioOptions NONE =
            new VirtioOptions(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static final Shape<VirtioOptions> IN_DRIVER =
            Shape.of(
                    VirtioOptions::new,
                    optional("driver@iommu", Values.ON_OFF, VirtioOptions::iommu),
                    optional("driver@ats", Values.ON_OFF, VirtioOptions::ats),
                    optional("driver@packed", Values.ON_OFF, VirtioOptions::packed),
                    optional("driver@page_per_vq", Values.ON_OFF, VirtioOptions::pagePerVq));
}
