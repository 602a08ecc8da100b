package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.part;

import dev.berth.model.codec.ElementReader;
import dev.berth.model.codec.ElementWriter;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/** The kinds of {@code <graphics>}. */
public sealed interface Display permits VncDisplay, SpiceDisplay, Display.Local, RdpDisplay {
    /** A display of QEMU's own that nobody connects to over a network. */
    sealed interface Local extends Display permits Sdl, EglHeadless, MessageBus {}

    /**
     * A window on the host's own screen.
     *
     * @param display the X display
     * @param authority the file with the X server's cookies
     */
    record Sdl(
            Optional<String> display,
            Optional<String> authority,
            Optional<Boolean> fullscreen,
            Optional<Boolean> gl)
            implements Local {
        static final Shape<Sdl> SHAPE =
                Shape.of(
                        Sdl::new,
                        optional("@display", Values.TEXT, Sdl::display),
                        optional("@xauth", Values.TEXT, Sdl::authority),
                        optional("@fullscreen", Values.YES_NO, Sdl::fullscreen),
                        optional("gl@enable", Values.YES_NO, Sdl::gl));
    }

    /** No screen, but the host's graphics processor for other displays. */
    record EglHeadless(Optional<String> renderNode) implements Local {
        static final Shape<EglHeadless> SHAPE =
                Shape.of(
                        EglHeadless::new,
                        optional("gl@rendernode", Values.TEXT, EglHeadless::renderNode));
    }

    /**
     * A display that programs of the host use over D-Bus.
     *
     * @param p2p yes where they connect to QEMU itself
     * @param address of a bus that is there already
     * @param audio the id of the audio backend that the display carries
     */
    record MessageBus(
            Optional<Boolean> p2p,
            Optional<String> address,
            Optional<Boolean> gl,
            Optional<String> renderNode,
            Optional<Integer> audio)
            implements Local {
        static final Shape<MessageBus> SHAPE =
                Shape.of(
                        MessageBus::new,
                        optional("@p2p", Values.YES_NO, MessageBus::p2p),
                        optional("@address", Values.TEXT, MessageBus::address),
                        optional("gl@enable", Values.YES_NO, MessageBus::gl),
                        optional("gl@rendernode", Values.TEXT, MessageBus::renderNode),
                        optional("audio@id", Values.COUNT, MessageBus::audio));
    }

    Shape<Display> SHAPE =
            Shape.of(d -> d, part(Display::read, (Display d, ElementWriter out) -> write(d, out)));

    private static Display read(ElementReader in) {
        String type =
                in.attribute("type")
                        .orElseThrow(() -> in.refuse("type is missing; it is required"));
        return switch (type) {
            case "vnc" -> VncDisplay.SHAPE.read(in);
            case "spice" -> SpiceDisplay.SHAPE.read(in);
            case "sdl" -> Sdl.SHAPE.read(in);
            case "egl-headless" -> EglHeadless.SHAPE.read(in);
            case "dbus" -> MessageBus.SHAPE.read(in);
            case "rdp" -> RdpDisplay.SHAPE.read(in);
            default ->
                    throw in.refuse(
                            "'"
                                    + type
                                    + "' is not a graphics type of QEMU's; use vnc, spice, sdl,"
                                    + " egl-headless, dbus or rdp");
        };
    }

    private static void write(Display display, ElementWriter out) {
        switch (display) {
            case VncDisplay d -> typed("vnc", VncDisplay.SHAPE, d, out);
            case SpiceDisplay d -> typed("spice", SpiceDisplay.SHAPE, d, out);
            case Sdl d -> typed("sdl", Sdl.SHAPE, d, out);
            case EglHeadless d -> typed("egl-headless", EglHeadless.SHAPE, d, out);
            case MessageBus d -> typed("dbus", MessageBus.SHAPE, d, out);
            case RdpDisplay d -> typed("rdp", RdpDisplay.SHAPE, d, out);
        }
    }

    private static <D> void typed(String type, Shape<D> shape, D display, ElementWriter out) {
        out.attribute("type", type);
        shape.write(display, out);
    }
}
