package dev.berth.qapi;

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

    default Patience patience() {
        return Patience.with(command());
    }
}
