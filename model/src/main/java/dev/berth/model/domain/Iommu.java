package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.rest;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** What stands between the guest's devices and its memory. */
public record Iommu(Model model, Driver driver, DeviceInfo info, Source source) implements Device {
    public static final ElementCodec<Iommu> CODEC =
            new ElementCodec<>(
                    "iommu",
                    Shape.of(
                            Iommu::new,
                            required("@model", Model.CODEC, Iommu::model),
                            inline(Driver.SHAPE, Iommu::driver),
                            inline(DeviceInfo.SHAPE, Iommu::info),
                            rest(Iommu::source)));

    /** Which one. */
    public enum Model implements Token {
        INTEL,
        AMD,
        SMMUV3,
        VIRTIO;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("IOMMU model", values());
    }

    /**
     * @param interruptRemapping needed for more than 255 processors
     * @param addressBits of an address that a device uses
     */
    public record Driver(
            Optional<Boolean> interruptRemapping,
            Optional<Boolean> cachingMode,
            Optional<Boolean> extendedInterrupts,
            Optional<Boolean> deviceCache,
            Optional<Integer> addressBits,
            Optional<Boolean> dmaTranslation,
            Optional<Boolean> passthrough,
            Optional<Boolean> xtsup) {
        public static final Driver NONE =
                new Driver(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        static final Shape<Driver> SHAPE =
                Shape.of(
                        Driver::new,
                        optional("driver@intremap", Values.ON_OFF, Driver::interruptRemapping),
                        optional("driver@caching_mode", Values.ON_OFF, Driver::cachingMode),
                        optional("driver@eim", Values.ON_OFF, Driver::extendedInterrupts),
                        optional("driver@iotlb", Values.ON_OFF, Driver::deviceCache),
                        optional("driver@aw_bits", Values.COUNT, Driver::addressBits),
                        optional("driver@dma_translation", Values.ON_OFF, Driver::dmaTranslation),
                        optional("driver@passthrough", Values.ON_OFF, Driver::passthrough),
                        optional("driver@xtsup", Values.ON_OFF, Driver::xtsup));

        /** With what more than 255 processors need, where nothing else is said. */
        public Driver forManyProcessors() {
            return new Driver(
                    interruptRemapping.or(() -> Optional.of(true)),
                    cachingMode,
                    extendedInterrupts.or(() -> Optional.of(true)),
                    deviceCache,
                    addressBits,
                    dmaTranslation,
                    passthrough,
                    xtsup);
        }
    }

    public static Iommu of(Model model, Driver driver) {
        return new Iommu(model, driver, DeviceInfo.NONE, Source.DEFAULT);
    }

    public Iommu withDriver(Driver changed) {
        return new Iommu(model, changed, info, source);
    }

    @Override
    public Iommu withInfo(DeviceInfo changed) {
        return new Iommu(model, driver, changed, source);
    }
}
