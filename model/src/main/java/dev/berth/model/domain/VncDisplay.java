package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;
import static dev.berth.model.codec.Parts.values;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Token;
import dev.berth.model.codec.ValueCodec;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/**
 * A screen shown by VNC.
 *
 * @param audio the id of the audio backend that the display carries
 */
public record VncDisplay(
        DisplayPorts ports,
        Optional<Integer> websocket,
        Optional<String> keymap,
        Optional<SharePolicy> sharePolicy,
        Optional<Boolean> powerControl,
        DisplayPassword password,
        List<Listen> listens,
        Optional<Integer> audio)
        implements Display {
    static final Shape<VncDisplay> SHAPE =
            Shape.of(
                    VncDisplay::new,
                    inline(DisplayPorts.SHAPE, VncDisplay::ports),
                    optional("@websocket", Values.INTEGER, VncDisplay::websocket),
                    optional("@keymap", Values.TEXT, VncDisplay::keymap),
                    optional("@sharePolicy", SharePolicy.CODEC, VncDisplay::sharePolicy),
                    optional("@powerControl", Values.YES_NO, VncDisplay::powerControl),
                    inline(DisplayPassword.SHAPE, VncDisplay::password),
                    Listen.all(VncDisplay::listens),
                    optional("audio@id", Values.COUNT, VncDisplay::audio));

    public VncDisplay {
        listens = List.copyOf(listens);
    }

    /** What becomes of the others when one more viewer comes. */
    public enum SharePolicy implements Token {
        ALLOW_EXCLUSIVE,
        FORCE_SHARED,
        IGNORE;

        static final ValueCodec<SharePolicy> CODEC = ValueCodec.tokens("share policy", values());
    }

    public VncDisplay at(DisplayPorts chosen, Optional<Integer> socket, List<Listen> where) {
        return new VncDisplay(
                chosen, socket, keymap, sharePolicy, powerControl, password, where, audio);
    }
}
