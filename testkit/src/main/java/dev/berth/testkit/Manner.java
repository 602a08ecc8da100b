package dev.berth.testkit;

import java.time.Duration;

/**
 * How the fake talks, whatever it says.
 *
 * @param greeting its first words
 * @param chunk how many bytes it says at once
 * @param pause what it waits after each
 */
public record Manner(String greeting, int chunk, Duration pause) {
    /** As QEMU does. */
    public static final Manner ORDINARY =
            new Manner(
                    "{\"QMP\":{\"version\":{\"qemu\":{\"micro\":0,\"minor\":0,\"major\":99},"
                            + "\"package\":\"fake\"},\"capabilities\":[\"oob\"]}}\r\n",
                    Integer.MAX_VALUE,
                    Duration.ZERO);

    public Manner greeting(String words) {
        return new Manner(words, chunk, pause);
    }

    public Manner slow(int bytes, Duration each) {
        return new Manner(greeting, bytes, each);
    }
}
