package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.children;
import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.or;
import static dev.berth.model.codec.Parts.required;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.ElementCodec;
import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A screen shown by SPICE. */
public record SpiceDisplay(
        DisplayPorts ports,
        Optional<String> keymap,
        Optional<ChannelMode> defaultMode,
        DisplayPassword password,
        List<Listen> listens,
        List<Secured> channels,
        Options options)
        implements Display {
    static final Shape<SpiceDisplay> SHAPE =
            Shape.of(
                    SpiceDisplay::new,
                    inline(DisplayPorts.SHAPE, SpiceDisplay::ports),
                    optional("@keymap", Values.TEXT, SpiceDisplay::keymap),
                    optional("@defaultMode", ChannelMode.CODEC, SpiceDisplay::defaultMode),
                    inline(DisplayPassword.SHAPE, SpiceDisplay::password),
                    Listen.all(SpiceDisplay::listens),
                    children(Secured.CODEC, SpiceDisplay::channels),
                    inline(Options.SHAPE, SpiceDisplay::options));

    public SpiceDisplay {
        listens = List.copyOf(listens);
        channels = List.copyOf(channels);
    }

    /** Whether a channel is encrypted. */
    public enum ChannelMode implements Token {
        ANY,
        SECURE,
        INSECURE;

        static final ValueCodec<ChannelMode> CODEC = ValueCodec.tokens("mode", values());
    }

    /**
     * One channel's own mode.
     *
     * @param name SPICE's, such as {@code main}
     */
    public record Secured(String name, ChannelMode mode) {
        private static final Set<String> NAMES =
                Set.of(
                        "main",
                        "display",
                        "inputs",
                        "cursor",
                        "playback",
                        "record",
                        "smartcard",
                        "usbredir");

        static final ElementCodec<Secured> CODEC =
                new ElementCodec<>(
                        "channel",
                        Shape.of(
                                Secured::new,
                                required("@name", Values.NAME, Secured::name),
                                or("@mode", ChannelMode.CODEC, ChannelMode.ANY, Secured::mode)));

        public Secured {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(
                        "'"
                                + name
                                + "' is not a channel of SPICE's; use one of main, display,"
                                + " inputs, cursor, playback, record, smartcard, usbredir");
            }
        }
    }

    /**
     * How pictures and sound are sent.
     *
     * @param fileTransfer whether viewers may drop files into the guest
     */
    public record Options(
            Compression compression,
            Optional<String> streaming,
            Optional<CharacterSource.MouseMode> mouse,
            Optional<Boolean> copyPaste,
            Optional<Boolean> fileTransfer,
            Optional<Boolean> gl,
            Optional<String> renderNode) {
        static final Shape<Options> SHAPE =
                Shape.of(
                        Options::new,
                        inline(Compression.SHAPE, Options::compression),
                        optional("streaming@mode", Values.TEXT, Options::streaming),
                        optional("mouse@mode", CharacterSource.MouseMode.CODEC, Options::mouse),
                        optional("clipboard@copypaste", Values.YES_NO, Options::copyPaste),
                        optional("filetransfer@enable", Values.YES_NO, Options::fileTransfer),
                        optional("gl@enable", Values.YES_NO, Options::gl),
                        optional("gl@rendernode", Values.TEXT, Options::renderNode));
    }

    /** By SPICE's words for them. */
    public record Compression(
            Optional<String> image,
            Optional<String> jpeg,
            Optional<String> zlib,
            Optional<Boolean> playback) {
        static final Shape<Compression> SHAPE =
                Shape.of(
                        Compression::new,
                        optional("image@compression", Values.TEXT, Compression::image),
                        optional("jpeg@compression", Values.TEXT, Compression::jpeg),
                        optional("zlib@compression", Values.TEXT, Compression::zlib),
                        optional("playback@compression", Values.ON_OFF, Compression::playback));
    }

    public SpiceDisplay at(DisplayPorts chosen, List<Listen> where) {
        return new SpiceDisplay(chosen, keymap, defaultMode, password, where, channels, options);
    }
}
