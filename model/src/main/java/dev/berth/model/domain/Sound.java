package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
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

import java.util.List;
import java.util.Optional;

/**
 * A sound card.
 *
 * @param audio the id of the backend it plays on
 * @param streams of a virtio card
 */
public record Sound(
        Model model,
        Optional<Boolean> multichannel,
        Optional<Integer> streams,
        List<Codec> codecs,
        Optional<Integer> audio,
        VirtioOptions virtio,
        DeviceInfo info,
        Source source)
        implements Device {
    public static final ElementCodec<Sound> CODEC =
            new ElementCodec<>(
                    "sound",
                    Shape.of(
                            Sound::new,
                            required("@model", Model.CODEC, Sound::model),
                            optional("@multichannel", Values.YES_NO, Sound::multichannel),
                            optional("@streams", Values.COUNT, Sound::streams),
                            children(Codec.CODEC, Sound::codecs),
                            optional("audio@id", Values.COUNT, Sound::audio),
                            inline(VirtioOptions.IN_DRIVER, Sound::virtio),
                            inline(DeviceInfo.SHAPE, Sound::info),
                            rest(Sound::source)));

    public Sound {
        codecs = List.copyOf(codecs);
    }

    /** Which card. */
    public enum Model implements Token {
        SB16,
        ES1370,
        PCSPK,
        AC97,
        ICH6,
        ICH9,
        USB,
        ICH7,
        VIRTIO;

        static final ValueCodec<Model> CODEC = ValueCodec.tokens("sound model", values());
    }

    /** What an HDA card is plugged into. */
    public record Codec(CodecType type) {
        static final ElementCodec<Codec> CODEC =
                new ElementCodec<>(
                        "codec",
                        Shape.of(Codec::new, required("@type", CodecType.CODEC, Codec::type)));
    }

    /** Whether it records too. */
    public enum CodecType implements Token {
        DUPLEX,
        MICRO,
        OUTPUT;

        static final ValueCodec<CodecType> CODEC = ValueCodec.tokens("sound codec", values());
    }

    public Sound withStreams(int count) {
        return new Sound(
                model, multichannel, Optional.of(count), codecs, audio, virtio, info, source);
    }

    @Override
    public Sound withInfo(DeviceInfo changed) {
        return new Sound(model, multichannel, streams, codecs, audio, virtio, changed, source);
    }
}
