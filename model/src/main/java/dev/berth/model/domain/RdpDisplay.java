package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.inline;
import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.List;
import java.util.Optional;

/** A screen shown by RDP, which a helper makes of a D-Bus display. */
public record RdpDisplay(
        DisplayPorts ports,
        Optional<Boolean> replaceUser,
        Optional<Boolean> multiUser,
        Optional<String> userName,
        Optional<String> password,
        List<Listen> listens)
        implements Display {
    static final Shape<RdpDisplay> SHAPE =
            Shape.of(
                    RdpDisplay::new,
                    inline(DisplayPorts.SHAPE, RdpDisplay::ports),
                    optional("@replaceUser", Values.YES_NO, RdpDisplay::replaceUser),
                    optional("@multiUser", Values.YES_NO, RdpDisplay::multiUser),
                    optional("@username", Values.TEXT, RdpDisplay::userName),
                    optional("@passwd", Values.TEXT, RdpDisplay::password),
                    Listen.all(RdpDisplay::listens));

    public RdpDisplay {
        listens = List.copyOf(listens);
    }
}
