package dev.berth.plan.step;

import java.util.Optional;

/** The value of an option as {@code first,key=value,…}. One thread. */
public final class KeyValues {
    private final StringBuilder text;

    private KeyValues(String first) {
        this.text = new StringBuilder(first);
    }

    public static KeyValues of(String first) {
        return new KeyValues(first);
    }

    public static KeyValues empty() {
        return new KeyValues("");
    }

    /** Adds a pair; a comma in the value is doubled. */
    public KeyValues with(String key, String value) {
        if (!text.isEmpty()) {
            text.append(',');
        }
        text.append(key).append('=').append(CommandLine.escape(value));
        return this;
    }

    public KeyValues with(String key, long value) {
        return with(key, Long.toString(value));
    }

    public KeyValues with(String key, boolean on) {
        return with(key, on ? "on" : "off");
    }

    /** Adds a key that stands for itself. */
    public KeyValues with(String key) {
        text.append(',').append(key);
        return this;
    }

    /** Adds the pair where there is a value. */
    public KeyValues withSwitch(String key, Optional<Boolean> on) {
        on.ifPresent(state -> with(key, state));
        return this;
    }

    public KeyValues withText(String key, Optional<String> value) {
        value.ifPresent(v -> with(key, v));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
