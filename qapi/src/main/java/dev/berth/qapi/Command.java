package dev.berth.qapi;

import java.time.Duration;

/**
 * A QMP command and how its answer is read.
 *
 * @param <R> what the answer comes to
 */
public interface Command<R> {
    String command();

    default Json.Members arguments() {
        return Json.object();
    }

    /** Reads the value of {@code return}; refuses one that lacks what QEMU's schema promises. */
    R decode(Json answer);

    /** How long the answer may take before QEMU counts as not responding. */
    default Duration patience() {
        return Patience.with(command()).duration();
    }
}
