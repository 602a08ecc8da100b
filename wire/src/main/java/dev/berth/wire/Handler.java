package dev.berth.wire;

/**
 * Answers one procedure. Runs on a virtual thread of its own, beside the client's other calls.
 *
 * @param <C> what the server keeps of a client
 * @param <A> the arguments
 * @param <R> the answer
 */
@FunctionalInterface
public interface Handler<C, A, R> {
    R handle(Request<C> request, A arguments);
}
