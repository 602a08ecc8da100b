package dev.berth.testkit;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Tries a statement on many random cases. The same ones each time, so that a check says the same of
 * the same program; {@code -Dberth.cases=N} tries N cases instead, and {@code -Dberth.seed=S}
 * begins at another: with the seed that a failure names, at the case that failed.
 */
public final class Property {
    private static final String GENERATOR = "L64X128MixRandom";

    private Property() {}

    /**
     * Each case gets a source of randomness of its own.
     *
     * @throws AssertionError when a case fails; its message has the seed, its cause the failure
     */
    public static void holds(int cases, Consumer<RandomGenerator> statement) {
        long first = Long.getLong("berth.seed", 1);
        long last = first + Integer.getInteger("berth.cases", cases) - 1;
        for (long seed = first; seed <= last; seed++) {
            try {
                statement.accept(RandomGeneratorFactory.of(GENERATOR).create(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "fails for seed %d; repeat with -Dberth.seed=%d -Dberth.cases=1: %s"
                                .formatted(seed, seed, failure.getMessage()),
                        failure);
            }
        }
    }
}
