package dev.berth.model.codec;

import java.util.Locale;

/** A constant with the word it has in XML: its name in lower case, dashes for underscores. */
public interface Token {
    String name();

    default String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
