package dev.berth.wire;

import java.time.Duration;

/**
 * How much clients may ask of a server.
 *
 * @param clients connections at one time
 * @param requestsPerClient calls of one client under way; its next messages are read after one ends
 * @param keepAliveInterval how long a client may be silent before it is pinged
 * @param keepAliveCount how many pings may stay unanswered
 */
public record ServerLimits(
        int clients, int requestsPerClient, Duration keepAliveInterval, int keepAliveCount) {
    public static final ServerLimits DEFAULT =
            new ServerLimits(5000, 128, Duration.ofSeconds(5), 5);
}
