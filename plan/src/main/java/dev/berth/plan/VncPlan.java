package dev.berth.plan;

import dev.berth.model.domain.Audio;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.Listen;
import dev.berth.model.domain.VncDisplay;
import dev.berth.plan.profile.HostSettings;
import dev.berth.plan.step.CommandLine;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;

import java.util.Optional;

/** A screen shown by VNC. */
final class VncPlan {
    static final Rule SERVER =
            new Rule(
                    "graphics.vnc",
                    "/domain/devices/graphics[@type='vnc']",
                    "-vnc",
                    "QEMU counts VNC's ports from 5900.");
    static final Rule TLS =
            new Rule(
                    "graphics.vnc.tls",
                    "/domain/devices/graphics[@type='vnc']",
                    "-object tls-creds-x509",
                    "Certificates are an object that the server names.");

    private static final int FIRST_PORT = 5900;
    private static final int FIRST_WEBSOCKET = 5700;

    private VncPlan() {}

    static void plan(VncDisplay vnc, Graphics graphics, Planning planning) {
        HostSettings settings = planning.host().settings();
        KeyValues values = KeyValues.of(place(vnc, planning));
        boolean socket = vnc.listens().getFirst().type() == Listen.Type.SOCKET;
        vnc.websocket()
                .filter(_ -> !socket)
                .ifPresent(w -> values.with("websocket", w == -1 ? FIRST_WEBSOCKET : w));
        values.withText("share", vnc.sharePolicy().map(p -> p.token()));
        if (vnc.password().password().or(() -> settings.text("vnc_password")).isPresent()) {
            values.with("password", true);
            DisplayPasswords.plan("vnc", vnc.password(), "vnc_password", graphics, planning);
        }
        if (settings.isOn("vnc_tls", false)) {
            values.with("tls-creds", credentials(graphics, planning));
        }
        sasl(values, planning);
        if (planning.has(Capability.VNC_POWER_CONTROL)) {
            vnc.powerControl().ifPresent(on -> values.with("power-control", on));
        }
        values.withText("audiodev", audio(vnc, planning));
        planning.add(
                Stage.GRAPHICS,
                Step.Option.of("vnc", values.toString(), planning.origin(graphics, SERVER)));
        GraphicsPlan.keymap(vnc.keymap(), graphics, planning);
    }

    private static String place(VncDisplay vnc, Planning planning) {
        Listen listen = vnc.listens().getFirst();
        HostSettings settings = planning.host().settings();
        boolean automatic =
                listen.type() == Listen.Type.ADDRESS
                        && listen.address().isEmpty()
                        && settings.isOn("vnc_auto_unix_socket", false);
        if (listen.type() == Listen.Type.SOCKET || automatic) {
            return "vnc=unix:"
                    + CommandLine.escape(GraphicsPlan.socket(listen, "vnc.sock", planning));
        }
        return switch (listen.type()) {
            case ADDRESS, NETWORK ->
                    GraphicsPlan.bracketed(
                                    ListenAddress.of(listen, planning)
                                            .or(() -> settings.text("vnc_listen"))
                                            .orElse("127.0.0.1"))
                            + ":"
                            + (port(vnc) - FIRST_PORT);
            case NONE -> "none";
            case SOCKET -> throw new IllegalStateException("a socket has no port");
        };
    }

    private static int port(VncDisplay vnc) {
        return vnc.ports().port().filter(p -> p > 0).orElse(FIRST_PORT);
    }

    private static String credentials(Graphics graphics, Planning planning) {
        TlsCredentials credentials =
                new TlsCredentials("vnc", "/etc/pki/libvirt-vnc", planning.host().settings());
        String id = "vnc-tls-creds0";
        planning.add(
                Stage.GRAPHICS,
                new Step.QomObject(credentials.object(id, true), planning.origin(graphics, TLS)));
        return id;
    }

    private static void sasl(KeyValues values, Planning planning) {
        if (planning.host().settings().isOn("vnc_sasl", false)) {
            values.with("sasl", true);
            planning.host()
                    .settings()
                    .text("vnc_sasl_dir")
                    .ifPresent(d -> planning.draft().variable("SASL_CONF_PATH", d));
        }
    }

    private static Optional<String> audio(VncDisplay vnc, Planning planning) {
        return vnc.audio()
                .map(id -> "audio" + id)
                .or(() -> planning.domain().devices().of(Audio.class).findFirst().map(Audio::name));
    }
}
