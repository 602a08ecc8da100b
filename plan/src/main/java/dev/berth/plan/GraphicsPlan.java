package dev.berth.plan;

import dev.berth.model.domain.Display;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.Listen;
import dev.berth.model.domain.RdpDisplay;
import dev.berth.model.domain.SpiceDisplay;
import dev.berth.model.domain.VncDisplay;
import dev.berth.plan.profile.Directories;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;

import java.util.Optional;

/** How people see a guest's screen. */
final class GraphicsPlan {
    static final Rule NONE =
            new Rule(
                    "graphics.none",
                    "/domain/devices",
                    "-display none",
                    "Without it QEMU would open a window.");
    static final Rule LOCAL =
            new Rule(
                    "graphics.local",
                    "/domain/devices/graphics[@type='sdl']",
                    "-display",
                    "Displays that are not served over a network are QEMU's own.");
    static final Rule KEYMAP =
            new Rule(
                    "graphics.keymap",
                    "/domain/devices/graphics/@keymap",
                    "-k",
                    "Viewers that send characters need the layout to make keys of them.");

    private GraphicsPlan() {}

    /** Says so where nobody looks. */
    static void none(Planning planning) {
        if (planning.domain().devices().of(Graphics.class).findAny().isEmpty()) {
            planning.add(
                    Stage.DISPLAY_DEFAULTS,
                    Step.Option.of("display", "none", planning.origin(NONE)));
        }
    }

    static void plan(Graphics graphics, Planning planning) {
        switch (graphics.display()) {
            case VncDisplay d -> VncPlan.plan(d, graphics, planning);
            case SpiceDisplay d -> SpicePlan.plan(d, graphics, planning);
            case Display.Local d -> local(d, graphics, planning);
            case RdpDisplay _ -> throw Unplanned.of("graphics of type 'rdp'");
        }
    }

    private static void local(Display.Local display, Graphics graphics, Planning planning) {
        KeyValues values =
                switch (display) {
                    case Display.Sdl d -> sdl(d, graphics, planning);
                    case Display.EglHeadless d ->
                            KeyValues.of("egl-headless")
                                    .withText("rendernode", renderNode(d.renderNode(), planning));
                    case Display.MessageBus d -> messageBus(d, graphics, planning);
                };
        planning.add(
                Stage.GRAPHICS,
                Step.Option.of("display", values.toString(), planning.origin(graphics, LOCAL)));
    }

    private static KeyValues sdl(Display.Sdl sdl, Graphics graphics, Planning planning) {
        sdl.authority().ifPresent(a -> planning.draft().variable("XAUTHORITY", a));
        sdl.display().ifPresent(d -> planning.draft().variable("DISPLAY", d));
        if (sdl.fullscreen().orElse(false)) {
            planning.add(
                    Stage.GRAPHICS,
                    Step.Option.of("full-screen", planning.origin(graphics, LOCAL)));
        }
        KeyValues values = KeyValues.of("sdl");
        sdl.gl().ifPresent(on -> values.with("gl", on));
        return values;
    }

    private static KeyValues messageBus(
            Display.MessageBus bus, Graphics graphics, Planning planning) {
        KeyValues values = KeyValues.of("dbus");
        if (bus.p2p().orElse(false)) {
            values.with("p2p", true);
        } else {
            values.with("addr", bus.address().orElseGet(() -> ownBus(graphics, planning)));
        }
        if (bus.gl().orElse(false)) {
            values.with("gl", true);
            values.withText("rendernode", renderNode(bus.renderNode(), planning));
        }
        values.withText("audiodev", bus.audio().map(id -> "audio" + id));
        return values;
    }

    private static String ownBus(Graphics graphics, Planning planning) {
        String socket =
                "%s/dbus/%s-dbus.sock"
                        .formatted(
                                planning.host().directories().run(),
                                Directories.numberedName(planning.id(), planning.domain().name()));
        planning.draft()
                .prepare(new Preparation.MessageBus(socket, planning.origin(graphics, LOCAL)));
        return "unix:path=" + socket;
    }

    /** The document's, or the host's first one. */
    static Optional<String> renderNode(Optional<String> said, Planning planning) {
        return said.or(() -> planning.host().settings().text("render_node"));
    }

    static void keymap(Optional<String> keymap, Graphics graphics, Planning planning) {
        keymap.ifPresent(k ->
                planning.add(
                        Stage.GRAPHICS, Step.Option.of("k", k, planning.origin(graphics, KEYMAP))));
    }

    /** The socket of a display that listens at one without naming it. */
    static String socket(Listen listen, String file, Planning planning) {
        return listen.socket().orElseGet(() -> planning.folder() + "/" + file);
    }

    /** An address as it stands before a port. */
    static String bracketed(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
