package dev.berth.plan;

import dev.berth.model.domain.Audio;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Where sound goes on the host. */
final class AudioPlan {
    static final Rule BACKEND =
            new Rule(
                    "audio.backend",
                    "/domain/devices/audio",
                    "-audiodev",
                    "Sound devices and displays name the backend they use.");

    private AudioPlan() {}

    static void plan(Audio audio, Planning planning) {
        Audio.Options options = audio.options();
        Json.Members properties =
                Json.object()
                        .with("id", audio.name())
                        .with("driver", driver(audio.type()))
                        .withOptional("timer-period", audio.timerPeriod())
                        .withOptional("path", options.path())
                        .withOptional(
                                "server",
                                audio.type() == Audio.Type.PULSEAUDIO
                                        ? options.serverName()
                                        : Optional.empty())
                        .withOptional("try-mmap", options.tryMmap())
                        .withOptional("exclusive", options.exclusive())
                        .withOptional("dsp-policy", options.dspPolicy())
                        .withOptional("in", audio.input().map(s -> stream(s)))
                        .withOptional("out", audio.output().map(s -> stream(s)));
        environment(audio, planning);
        planning.add(Stage.AUDIO, new Step.Audiodev(properties, planning.origin(audio, BACKEND)));
    }

    private static String driver(Audio.Type type) {
        return switch (type) {
            case PULSEAUDIO -> "pa";
            case FILE -> "wav";
            case NONE, ALSA, COREAUDIO, JACK, OSS, SDL, SPICE, DBUS, PIPEWIRE -> type.token();
        };
    }

    private static Json.Members stream(Audio.Stream stream) {
        Audio.Mixing mixing = stream.mixing();
        Optional<Audio.Settings> settings = stream.settings();
        Json.Members mixed =
                Json.object()
                        .withOptional("mixing-engine", mixing.engine())
                        .withOptional("fixed-settings", mixing.fixedSettings())
                        .withOptional("voices", mixing.voices())
                        .withOptional("buffer-length", stream.bufferLength())
                        .withOptional("frequency", settings.flatMap(s -> s.frequency()))
                        .withOptional("channels", settings.flatMap(s -> s.channels()))
                        .withOptional("format", settings.flatMap(s -> s.format()));
        return mixed.withAll(endpoint(stream.endpoint()));
    }

    private static Json.Members endpoint(Audio.Endpoint endpoint) {
        Audio.Jack jack = endpoint.jack();
        return Json.object()
                .withOptional("dev", endpoint.device())
                .withOptional("buffer-count", endpoint.bufferCount())
                .withOptional("try-poll", endpoint.tryPoll())
                .withOptional("name", endpoint.name())
                .withOptional("stream-name", endpoint.streamName())
                .withOptional("latency", endpoint.latency())
                .withOptional("server-name", jack.serverName())
                .withOptional("client-name", jack.clientName())
                .withOptional("connect-ports", jack.connectPorts())
                .withOptional("exact-name", jack.exactName());
    }

    /** What the libraries below QEMU read from their environment. */
    private static void environment(Audio audio, Planning planning) {
        audio.options().driver().ifPresent(d -> planning.draft().variable("SDL_AUDIODRIVER", d));
        audio.options()
                .runtimeDirectory()
                .or(() -> defaultRuntimeDirectory(audio, planning))
                .ifPresent(d -> planning.draft().variable("PIPEWIRE_RUNTIME_DIR", d));
    }

    /** PipeWire's own default is the folder of the user that QEMU runs as. */
    private static Optional<String> defaultRuntimeDirectory(Audio audio, Planning planning) {
        return audio.type() == Audio.Type.PIPEWIRE
                ? planning.host().settings().text("pipewire_runtime_dir")
                : Optional.empty();
    }
}
