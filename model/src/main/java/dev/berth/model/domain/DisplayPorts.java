package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * TCP ports.
 *
 * @param port -1 where the host chooses it
 * @param tls of SPICE
 * @param automatic whether the host chooses them at each start
 */
public record DisplayPorts(
        Optional<Integer> port, Optional<Integer> tls, Optional<Boolean> automatic) {
    public static final DisplayPorts NONE =
            new DisplayPorts(Optional.empty(), Optional.empty(), Optional.empty());

    static final Shape<DisplayPorts> SHAPE =
            Shape.of(
                    DisplayPorts::new,
                    optional("@port", Values.INTEGER, DisplayPorts::port),
                    optional("@tlsPort", Values.INTEGER, DisplayPorts::tls),
                    optional("@autoport", Values.YES_NO, DisplayPorts::automatic));

    public DisplayPorts {
        port.ifPresent(DisplayPorts::check);
        tls.ifPresent(DisplayPorts::check);
    }

    private static void check(int port) {
        if (port < -1 || port > 65535) {
            throw new IllegalArgumentException(
                    "port " + port + " is outside 1 to 65535; use -1 to let the host choose");
        }
    }

    public boolean isAutomatic() {
        return automatic.orElse(false);
    }
}
