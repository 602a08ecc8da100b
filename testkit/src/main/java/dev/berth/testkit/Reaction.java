package dev.berth.testkit;

import dev.berth.qapi.Json;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** What the fake does when it is given a command. */
public sealed interface Reaction {

    /** Answers, with what the function makes of the arguments. */
    record Answer(Function<Json.Members, Json> value) implements Reaction {}

    /** Refuses. */
    record Refuse(String errorClass, String description) implements Reaction {}

    /** Says nothing, ever. */
    record Ignore() implements Reaction {}

    /** Closes the connection in the middle of an answer. */
    record Vanish() implements Reaction {}

    /** Does as the other says and closes the connection. */
    record Leave(Reaction last) implements Reaction {}

    /** Says this instead of an answer. */
    record Babble(String text) implements Reaction {}

    /** Does as the other says once it is released; other commands are answered meanwhile. */
    record Hold(Reaction then, CountDownLatch released) implements Reaction, AutoCloseable {
        public Hold(Reaction then) {
            this(then, new CountDownLatch(1));
        }

        public void release() {
            released.countDown();
        }

        @Override
        public void close() {
            release();
        }
    }
}
