package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.restOrdered;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * Memory that a guest gives back when asked.
 *
 * @param autodeflate on where it gives memory back to a guest that runs out of it
 * @param statisticsPeriod seconds between the guest's reports of its memory; 0 for none
 */
public record MemoryBalloon(
        Model model,
        Optional<Boolean> autodeflate,
        Optional<Boolean> freePageReporting,
        Optional<Integer> statisticsPeriod,
        VirtioOptions virtio,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<MemoryBalloon> CODEC =
            new ElementCodec<>(
                    "memballoon",
                    Shape.of(
                            MemoryBalloon::new,
                            required("@model", Model.CODEC, MemoryBalloon::model),
                            optional("@autodeflate", Values.ON_OFF, MemoryBalloon::autodeflate),
                            optional(
                                    "@freePageReporting",
                                    Values.ON_OFF,
                                    MemoryBalloon::freePageReporting),
                            optional("stats@period", Values.COUNT, MemoryBalloon::statisticsPeriod),
                            inline(VirtioOptions.IN_DRIVER, MemoryBalloon::virtio),
                            inline(DeviceInfo.SHAPE, MemoryBalloon::info),
                            restOrdered(
                                    MemoryBalloon::source, "stats", "alias", "address", "driver")));

    /** Which balloon. */
    public enum Model implements Token {
        VIRTIO,
        VIRTIO_TRANSITIONAL,
        VIRTIO_NON_TRANSITIONAL,
        XEN,
        NONE;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("balloon model", values());
    }

    /** A balloon that Berth adds. */
    public static MemoryBalloon of(Model model) {
        return new MemoryBalloon(
                model,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VirtioOptions.NONE,
                DeviceInfo.NONE,
                Source.DEFAULT);
    }

    @Override
    public MemoryBalloon withInfo(DeviceInfo changed) {
        return new MemoryBalloon(
                model, autodeflate, freePageReporting, statisticsPeriod, virtio, changed, source);
    }
}
