package dev.berth.plan.resolve;

import dev.berth.model.domain.Audio;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Display;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.RdpDisplay;
import dev.berth.model.domain.SpiceDisplay;
import dev.berth.model.domain.VncDisplay;
import dev.berth.plan.profile.HostSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The audio backend of a guest whose document names none: the one of its display. Nobody hears a
 * guest on the host itself unless the host's settings allow it.
 */
final class DefaultAudio {
    private DefaultAudio() {}

    static Domain apply(Domain domain, Target target) {
        if (domain.devices().of(Audio.class).findAny().isPresent()) {
            return domain;
        }
        Optional<Audio.Type> type = type(domain, target.host().settings());
        if (type.isEmpty()) {
            return domain;
        }
        List<Device> devices = new ArrayList<>(domain.devices().list());
        devices.add(Audio.first(type.get()));
        return domain.withDevices(devices);
    }

    private static Optional<Audio.Type> type(Domain domain, HostSettings settings) {
        List<Graphics> graphics = domain.devices().of(Graphics.class).toList();
        if (graphics.isEmpty()) {
            return Optional.of(host(settings, "nographics_allow_host_audio"));
        }
        List<Audio.Type> types =
                graphics.stream().flatMap(g -> type(g.display(), settings).stream()).toList();
        return types.stream()
                .filter(t -> t != Audio.Type.NONE)
                .findFirst()
                .or(() -> types.stream().findFirst());
    }

    private static Optional<Audio.Type> type(Display display, HostSettings settings) {
        return switch (display) {
            case VncDisplay _ -> Optional.of(host(settings, "vnc_allow_host_audio"));
            case SpiceDisplay _ -> Optional.of(Audio.Type.SPICE);
            case Display.Local _, RdpDisplay _ -> Optional.empty();
        };
    }

    private static Audio.Type host(HostSettings settings, String setting) {
        return settings.isOn(setting, false) ? Audio.Type.ALSA : Audio.Type.NONE;
    }
}
