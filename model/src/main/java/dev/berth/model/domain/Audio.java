package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.optionalChild;
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

/**
 * Where the guest's sound goes on the host.
 *
 * @param id by which devices and displays name it, from 1
 * @param timerPeriod microseconds between two looks at the buffers
 */
public record Audio(
        int id,
        Type type,
        Optional<Integer> timerPeriod,
        Options options,
        Optional<Stream> input,
        Optional<Stream> output,
        Source source)
        implements Device {
    public static final ElementCodec<Audio> CODEC =
            new ElementCodec<>(
                    "audio",
                    Shape.of(
                            Audio::new,
                            required("@id", Values.COUNT, Audio::id),
                            required("@type", Type.CODEC, Audio::type),
                            optional("@timerPeriod", Values.COUNT, Audio::timerPeriod),
                            inline(Options.SHAPE, Audio::options),
                            optionalChild(Stream.codec("input"), Audio::input),
                            optionalChild(Stream.codec("output"), Audio::output),
                            rest(Audio::source)));

    public Audio {
        if (id < 1) {
            throw new IllegalArgumentException("id " + id + " is less than 1");
        }
    }

    /** What plays and records. */
    public enum Type implements Token {
        NONE,
        ALSA,
        COREAUDIO,
        JACK,
        OSS,
        PULSEAUDIO,
        SDL,
        SPICE,
        FILE,
        DBUS,
        PIPEWIRE;

        static final ValueCodec<Type> CODEC = ValueCodec.tokens("audio type", values());
    }

    /**
     * What single types take.
     *
     * @param path of the file written
     * @param serverName of PulseAudio
     * @param runtimeDirectory of PipeWire
     * @param driver of SDL
     */
    public record Options(
            Optional<String> path,
            Optional<String> serverName,
            Optional<String> runtimeDirectory,
            Optional<String> driver,
            Optional<Boolean> tryMmap,
            Optional<Boolean> exclusive,
            Optional<Integer> dspPolicy) {
        static final Options NONE =
                new Options(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        static final Shape<Options> SHAPE =
                Shape.of(
                        Options::new,
                        optional("@path", Values.TEXT, Options::path),
                        optional("@serverName", Values.TEXT, Options::serverName),
                        optional("@runtimeDir", Values.TEXT, Options::runtimeDirectory),
                        optional("@driver", Values.TEXT, Options::driver),
                        optional("@tryMMap", Values.YES_NO, Options::tryMmap),
                        optional("@exclusive", Values.YES_NO, Options::exclusive),
                        optional("@dspPolicy", Values.INTEGER, Options::dspPolicy));
    }

    /** One direction. */
    public record Stream(
            Mixing mixing,
            Optional<Integer> bufferLength,
            Endpoint endpoint,
            Optional<Settings> settings) {
        static ElementCodec<Stream> codec(String name) {
            return new ElementCodec<>(
                    name,
                    Shape.of(
                            Stream::new,
                            inline(Mixing.SHAPE, Stream::mixing),
                            optional("@bufferLength", Values.COUNT, Stream::bufferLength),
                            inline(Endpoint.SHAPE, Stream::endpoint),
                            optionalChild(Settings.CODEC, Stream::settings)));
        }
    }

    /** How sounds are mixed before the host hears them. */
    public record Mixing(
            Optional<Boolean> engine, Optional<Boolean> fixedSettings, Optional<Integer> voices) {
        static final Shape<Mixing> SHAPE =
                Shape.of(
                        Mixing::new,
                        optional("@mixingEngine", Values.YES_NO, Mixing::engine),
                        optional("@fixedSettings", Values.YES_NO, Mixing::fixedSettings),
                        optional("@voices", Values.COUNT, Mixing::voices));
    }

    /** The host's device or stream, and its buffers. */
    public record Endpoint(
            Optional<String> device,
            Optional<Integer> bufferCount,
            Optional<Boolean> tryPoll,
            Optional<String> name,
            Optional<String> streamName,
            Optional<Integer> latency,
            Jack jack) {
        static final Shape<Endpoint> SHAPE =
                Shape.of(
                        Endpoint::new,
                        optional("@dev", Values.TEXT, Endpoint::device),
                        optional("@bufferCount", Values.COUNT, Endpoint::bufferCount),
                        optional("@tryPoll", Values.YES_NO, Endpoint::tryPoll),
                        optional("@name", Values.TEXT, Endpoint::name),
                        optional("@streamName", Values.TEXT, Endpoint::streamName),
                        optional("@latency", Values.COUNT, Endpoint::latency),
                        inline(Jack.SHAPE, Endpoint::jack));
    }

    /** What JACK alone takes. */
    public record Jack(
            Optional<String> serverName,
            Optional<String> clientName,
            Optional<String> connectPorts,
            Optional<Boolean> exactName) {
        static final Shape<Jack> SHAPE =
                Shape.of(
                        Jack::new,
                        optional("@serverName", Values.TEXT, Jack::serverName),
                        optional("@clientName", Values.TEXT, Jack::clientName),
                        optional("@connectPorts", Values.TEXT, Jack::connectPorts),
                        optional("@exactName", Values.YES_NO, Jack::exactName));
    }

    /** Frequency and format, where they are fixed. */
    public record Settings(
            Optional<Integer> frequency, Optional<Integer> channels, Optional<String> format) {
        static final ElementCodec<Settings> CODEC =
                new ElementCodec<>(
                        "settings",
                        Shape.of(
                                Settings::new,
                                optional("@frequency", Values.COUNT, Settings::frequency),
                                optional("@channels", Values.COUNT, Settings::channels),
                                optional("@format", Values.TEXT, Settings::format)));
    }

    /** The one that Berth adds. */
    public static Audio first(Type type) {
        return new Audio(
                1,
                type,
                Optional.empty(),
                Options.NONE,
                Optional.empty(),
                Optional.empty(),
                Source.DEFAULT);
    }

    /** The name QEMU knows it by. */
    public String name() {
        return "audio" + id;
    }

    /** It has no place in the guest. */
    @Override
    public DeviceInfo info() {
        return DeviceInfo.NONE;
    }

    @Override
    public Audio withInfo(DeviceInfo changed) {
        return this;
    }
}
