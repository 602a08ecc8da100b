package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
import static dev.berth.model.codec.Parts.restOrdered;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Source;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** A graphics card. */
public record Video(Optional<Model> model, VideoDriver driver, DeviceInfo info, Source source)
        implements Device {
    public static final ElementCodec<Video> CODEC =
            new ElementCodec<>(
                    "video",
                    Shape.of(
                            Video::new,
                            optionalChild(Model.CODEC, Video::model),
                            inline(VideoDriver.SHAPE, Video::driver),
                            inline(DeviceInfo.SHAPE, Video::info),
                            restOrdered(Video::source, "driver", "model")));

    /**
     * The card.
     *
     * @param heads how many monitors it has
     * @param primary whether the firmware uses it
     */
    public record Model(
            Optional<Type> type,
            VideoMemory memory,
            Optional<Integer> heads,
            Optional<Boolean> primary,
            Optional<Boolean> blob,
            Optional<Boolean> edid,
            Acceleration acceleration,
            Resolution resolution) {
        static final Model NONE =
                new Model(
                        Optional.empty(),
                        VideoMemory.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Acceleration.NONE,
                        Resolution.NONE);

        static final ElementCodec<Model> CODEC =
                new ElementCodec<>(
                        "model",
                        Shape.of(
                                Model::new,
                                optional("@type", Type.CODEC, Model::type),
                                inline(VideoMemory.SHAPE, Model::memory),
                                optional("@heads", Values.COUNT, Model::heads),
                                optional("@primary", Values.YES_NO, Model::primary),
                                optional("@blob", Values.ON_OFF, Model::blob),
                                optional("@edid", Values.ON_OFF, Model::edid),
                                inline(Acceleration.SHAPE, Model::acceleration),
                                inline(Resolution.SHAPE, Model::resolution)));

        public boolean is(Type wanted) {
            return type.equals(Optional.of(wanted));
        }

        public boolean isPrimary() {
            return primary.orElse(false);
        }

        public Model as(
                Type chosen,
                VideoMemory amount,
                Optional<Integer> monitors,
                Optional<Boolean> first) {
            return new Model(
                    Optional.of(chosen),
                    amount,
                    monitors,
                    first,
                    blob,
                    edid,
                    acceleration,
                    resolution);
        }
    }

    /** Which card. */
    public enum Type implements Token {
        VGA,
        CIRRUS,
        VMVGA,
        XEN,
        VBOX,
        QXL,
        PARALLELS,
        VIRTIO,
        GOP,
        NONE,
        BOCHS,
        RAMFB;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("video type", values());
    }

    /** Drawing by the host's graphics processor. */
    public record Acceleration(
            Optional<Boolean> accel2d, Optional<Boolean> accel3d, Optional<String> renderNode) {
        static final Acceleration NONE =
                new Acceleration(Optional.empty(), Optional.empty(), Optional.empty());
        static final Shape<Acceleration> SHAPE =
                Shape.of(
                        Acceleration::new,
                        optional("acceleration@accel2d", Values.YES_NO, Acceleration::accel2d),
                        optional("acceleration@accel3d", Values.YES_NO, Acceleration::accel3d),
                        optional("acceleration@rendernode", Values.TEXT, Acceleration::renderNode));
    }

    /** The size the guest starts with, in pixels. */
    public record Resolution(Optional<Integer> x, Optional<Integer> y) {
        static final Resolution NONE = new Resolution(Optional.empty(), Optional.empty());
        static final Shape<Resolution> SHAPE =
                Shape.of(
                        Resolution::new,
                        optional("resolution@x", Values.COUNT, Resolution::x),
                        optional("resolution@y", Values.COUNT, Resolution::y));
    }

    /** A card that Berth adds; its model is yet to be chosen. */
    public static Video unspecified() {
        return new Video(Optional.empty(), VideoDriver.NONE, DeviceInfo.NONE, Source.DEFAULT);
    }

    public Model card() {
        return model.orElse(Model.NONE);
    }

    public boolean is(Type wanted) {
        return card().is(wanted);
    }

    public Video withModel(Model chosen) {
        return new Video(Optional.of(chosen), driver, info, source);
    }

    @Override
    public Video withInfo(DeviceInfo changed) {
        return new Video(model, driver, changed, source);
    }
}
