package dev.berth.it.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param guests how many are defined
 * @param turns how often the contenders take turns
 * @param reads how often a question is asked each turn
 * @param boots how often a daemon is started
 * @param rest how long the daemons are left alone before their memory is looked at
 */
public record Extent(int guests, int turns, int reads, int boots, Duration rest) {
    public static final Extent FULL = new Extent(500, 10, 100, 5, Duration.ofSeconds(10));
    public static final Extent QUICK = new Extent(100, 4, 30, 3, Duration.ofSeconds(2));
}
