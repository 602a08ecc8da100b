package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.CharacterSource;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.Listen;
import dev.berth.model.domain.SpiceDisplay;
import dev.berth.plan.profile.HostSettings;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;

import java.util.Optional;

/** A screen shown by SPICE. */
final class SpicePlan {
    static final Rule SERVER =
            new Rule(
                    "graphics.spice",
                    "/domain/devices/graphics[@type='spice']",
                    "-spice",
                    "One server carries screen, sound, clipboard and redirected devices.");

    private static final int FIRST_PORT = 5901;
    private static final String PASSWORD = "spice_password";

    private final SpiceDisplay spice;
    private final Graphics graphics;
    private final Planning planning;
    private final HostSettings settings;
    private final KeyValues values = KeyValues.empty();

    private SpicePlan(SpiceDisplay spice, Graphics graphics, Planning planning) {
        this.spice = spice;
        this.graphics = graphics;
        this.planning = planning;
        this.settings = planning.host().settings();
    }

    static void plan(SpiceDisplay spice, Graphics graphics, Planning planning) {
        SpicePlan plan = new SpicePlan(spice, graphics, planning);
        boolean encrypted = plan.place();
        plan.access(encrypted);
        plan.channels();
        plan.options();
        planning.add(
                Stage.GRAPHICS,
                Step.Option.of("spice", plan.values.toString(), planning.origin(graphics, SERVER)));
        GraphicsPlan.keymap(spice.keymap(), graphics, planning);
    }

    /** Where it listens; answers whether a port is encrypted. */
    private boolean place() {
        Listen listen = spice.listens().getFirst();
        boolean automatic =
                listen.type() == Listen.Type.ADDRESS
                        && listen.address().isEmpty()
                        && settings.isOn("spice_auto_unix_socket", false);
        if (listen.type() == Listen.Type.SOCKET || automatic) {
            values.with("unix", true)
                    .with("addr", GraphicsPlan.socket(listen, "spice.sock", planning));
            return false;
        }
        if (listen.type() == Listen.Type.NONE) {
            values.with("port", 0);
            return false;
        }
        Optional<Integer> port = spice.ports().isAutomatic() ? automaticPort() : port();
        Optional<Integer> tls = spice.ports().isAutomatic() ? automaticTls() : tls();
        port.ifPresent(p -> values.with("port", p));
        tls.ifPresent(p -> values.with("tls-port", p));
        values.withText(
                "addr",
                ListenAddress.of(listen, planning)
                        .or(() -> settings.text("spice_listen"))
                        .or(() -> Optional.of("127.0.0.1")));
        return tls.isPresent();
    }

    private Optional<Integer> port() {
        return spice.ports().port().map(p -> p == -1 ? FIRST_PORT : p);
    }

    private Optional<Integer> tls() {
        Optional<Integer> tls = spice.ports().tls().map(p -> p == -1 ? FIRST_PORT + 1 : p);
        if (tls.isPresent() && !settings.isOn("spice_tls", false)) {
            throw new BerthException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "spice: tlsPort is set but the host's setting spice_tls is off; set it to 1,"
                            + " or drop tlsPort");
        }
        return tls;
    }

    private boolean uses(SpiceDisplay.ChannelMode mode) {
        SpiceDisplay.ChannelMode general = spice.defaultMode().orElse(SpiceDisplay.ChannelMode.ANY);
        return general == SpiceDisplay.ChannelMode.ANY
                || general == mode
                || spice.channels().stream().anyMatch(c -> c.mode() == mode);
    }

    private Optional<Integer> automaticPort() {
        return uses(SpiceDisplay.ChannelMode.INSECURE)
                ? Optional.of(spice.ports().port().filter(p -> p > 0).orElse(FIRST_PORT))
                : Optional.empty();
    }

    private Optional<Integer> automaticTls() {
        return uses(SpiceDisplay.ChannelMode.SECURE) && settings.isOn("spice_tls", false)
                ? Optional.of(spice.ports().tls().filter(p -> p > 0).orElse(FIRST_PORT + 1))
                : Optional.empty();
    }

    private void access(boolean encrypted) {
        if (settings.isOn("spice_sasl", false)) {
            values.with("sasl", true);
            settings.text("spice_sasl_dir")
                    .ifPresent(d -> planning.draft().variable("SASL_CONF_PATH", d));
        }
        spice.options()
                .mouse()
                .ifPresent(mode ->
                        values.with("agent-mouse", mode == CharacterSource.MouseMode.CLIENT));
        if (spice.password().password().or(() -> settings.text(PASSWORD)).isEmpty()) {
            values.with("disable-ticketing", true);
        } else {
            DisplayPasswords.plan("spice", spice.password(), PASSWORD, graphics, planning);
        }
        if (encrypted) {
            values.with(
                    "x509-dir",
                    new TlsCredentials("spice", "/etc/pki/libvirt-spice", settings).directory());
        }
    }

    private void channels() {
        spice.defaultMode().ifPresent(mode -> channel("default", mode));
        spice.channels().forEach(c -> channel(c.name(), c.mode()));
    }

    private void channel(String name, SpiceDisplay.ChannelMode mode) {
        switch (mode) {
            case SECURE -> values.with("tls-channel", name);
            case INSECURE -> values.with("plaintext-channel", name);
            case ANY -> {}
        }
    }

    private void options() {
        SpiceDisplay.Options options = spice.options();
        SpiceDisplay.Compression compression = options.compression();
        values.withText("image-compression", compression.image());
        values.withText("jpeg-wan-compression", compression.jpeg());
        values.withText("zlib-glz-wan-compression", compression.zlib());
        compression.playback().ifPresent(on -> values.with("playback-compression", on));
        values.withText("streaming-video", options.streaming());
        if (options.copyPaste().equals(Optional.of(false))) {
            values.with("disable-copy-paste", true);
        }
        if (options.fileTransfer().equals(Optional.of(false))) {
            values.with("disable-agent-file-xfer", true);
        }
        if (options.gl().orElse(false)) {
            values.with("gl", true);
            values.withText("rendernode", GraphicsPlan.renderNode(options.renderNode(), planning));
        }
        values.with("seamless-migration", true);
    }
}
