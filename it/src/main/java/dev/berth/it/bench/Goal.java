package dev.berth.it.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a figure of Berth's is to reach. */
sealed interface Goal {
    Goal NONE = new None();

    static Goal atMost(double limit) {
        return new AtMost(limit);
    }

    static Goal ofLibvirtdAtMost(double ratio) {
        return new RatioAtMost(ratio);
    }

    static Goal ofLibvirtdAtLeast(double ratio) {
        return new RatioAtLeast(ratio);
    }

    /** Whether it is reached; empty when that cannot be said. */
    Optional<Boolean> reached(double berth, OptionalDouble libvirtd);

    /** As the table says it. */
    String words(String unit);

    /** A figure that is shown only. */
    record None() implements Goal {
        @Override
        public Optional<Boolean> reached(double berth, OptionalDouble libvirtd) {
            return Optional.empty();
        }

        @Override
        public String words(String unit) {
            return "";
        }
    }

    /** A limit of its own. */
    record AtMost(double limit) implements Goal {
        @Override
        public Optional<Boolean> reached(double berth, OptionalDouble libvirtd) {
            return Optional.of(berth <= limit);
        }

        @Override
        public String words(String unit) {
            return String.format(Locale.ROOT, "≤ %.0f %s", limit, unit);
        }
    }

    /** No more than so many times libvirtd's. */
    record RatioAtMost(double ratio) implements Goal {
        @Override
        public Optional<Boolean> reached(double berth, OptionalDouble libvirtd) {
            return libvirtd.isPresent()
                    ? Optional.of(berth <= ratio * libvirtd.getAsDouble())
                    : Optional.empty();
        }

        @Override
        public String words(String unit) {
            return "≤ " + times(ratio) + "libvirtd";
        }
    }

    /** No less than so many times libvirtd's. */
    record RatioAtLeast(double ratio) implements Goal {
        @Override
        public Optional<Boolean> reached(double berth, OptionalDouble libvirtd) {
            return libvirtd.isPresent()
                    ? Optional.of(berth >= ratio * libvirtd.getAsDouble())
                    : Optional.empty();
        }

        @Override
        public String words(String unit) {
            return "≥ " + times(ratio) + "libvirtd";
        }
    }

    private static String times(double ratio) {
        return ratio == 1 ? "" : String.format(Locale.ROOT, "%.1f × ", ratio);
    }
}
