package dev.berth.plan;

import dev.berth.model.domain.Audio;
import dev.berth.model.domain.Sound;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

import java.util.List;
import java.util.Optional;

/** Sound cards. */
final class SoundPlan {
    static final Rule CARD =
            new Rule(
                    "sound.card",
                    "/domain/devices/sound",
                    "-device AC97",
                    "The card names the audio backend it plays on.");
    static final Rule CODEC =
            new Rule(
                    "sound.codec",
                    "/domain/devices/sound/codec",
                    "-device hda-duplex",
                    "An HDA card is a bus; what plays and records are codecs on it.");

    private SoundPlan() {}

    static void plan(Sound sound, Planning planning) {
        switch (sound.model()) {
            case PCSPK -> {} // a property of the machine
            case ICH6 -> hda("intel-hda", sound, planning);
            case ICH9 -> hda("ich9-intel-hda", sound, planning);
            case SB16 -> card(Json.object().with("driver", "sb16"), sound, planning);
            case ES1370 -> card(Json.object().with("driver", "ES1370"), sound, planning);
            case AC97 -> card(Json.object().with("driver", "AC97"), sound, planning);
            case USB ->
                    card(
                            Json.object()
                                    .with("driver", "usb-audio")
                                    .withOptional("multi", sound.multichannel()),
                            sound,
                            planning);
            case VIRTIO ->
                    card(
                            VirtioDevice.properties(
                                            VirtioDevice.driver(
                                                    "virtio-sound", Optional.empty(), sound),
                                            sound.virtio())
                                    .withOptional("streams", sound.streams()),
                            sound,
                            planning);
            case ICH7 -> throw Unplanned.of("sound of model 'ich7'");
        }
    }

    private static void card(Json.Members properties, Sound sound, Planning planning) {
        Json.Members voiced = properties.withOptional("audiodev", audio(sound, planning));
        planning.device(Stage.SOUND, Placement.of(sound, planning).on(voiced), sound, CARD);
    }

    private static void hda(String driver, Sound sound, Planning planning) {
        planning.device(
                Stage.SOUND,
                Placement.of(sound, planning).on(Json.object().with("driver", driver)),
                sound,
                CARD);
        String card = sound.info().alias().orElseThrow();
        List<Sound.CodecType> codecs =
                sound.codecs().isEmpty()
                        ? List.of(Sound.CodecType.DUPLEX)
                        : sound.codecs().stream().map(Sound.Codec::type).toList();
        for (int i = 0; i < codecs.size(); i++) {
            Json.Members properties =
                    Json.object()
                            .with("driver", "hda-" + codecs.get(i).token())
                            .with("id", card + "-codec" + i)
                            .with("bus", card + ".0")
                            .with("cad", i)
                            .withOptional("audiodev", audio(sound, planning));
            planning.device(Stage.SOUND, properties, sound, CODEC);
        }
    }

    /** What the PC's own speaker plays on; a property of the machine. */
    static Optional<String> speaker(Planning planning) {
        return planning.domain()
                .devices()
                .of(Sound.class)
                .filter(s -> s.model() == Sound.Model.PCSPK)
                .findFirst()
                .flatMap(s -> audio(s, planning));
    }

    private static Optional<String> audio(Sound sound, Planning planning) {
        return planning.domain()
                .devices()
                .of(Audio.class)
                .filter(a -> sound.audio().map(id -> id == a.id()).orElse(true))
                .findFirst()
                .map(Audio::name);
    }
}
