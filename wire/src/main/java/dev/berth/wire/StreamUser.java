package dev.berth.wire;

import java.io.IOException;

/** What the server does with a stream; runs on a virtual thread of its own. */
@FunctionalInterface
public interface StreamUser {
    /** Works until the stream ends; an exception aborts it. */
    void use(ServerStream stream) throws IOException, InterruptedException;
}
