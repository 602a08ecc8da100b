package dev.berth.model.codec;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A value and its text, both ways. */
public interface ValueCodec<V> {
    V read(String text) throws IllegalValue;

    String write(V value);

    /** The constants of {@code values} by their words; what they are is said as {@code what}. */
    static <E extends Enum<E> & Token> ValueCodec<E> tokens(String what, E[] values) {
        Map<String, E> byToken =
                Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Token::token, v -> v));
        String allowed = Arrays.stream(values).map(Token::token).collect(Collectors.joining(", "));
        return of(
                text -> {
                    E value = byToken.get(text);
                    if (value == null) {
                        throw new IllegalValue(
                                "'" + text + "' is not a " + what + "; use one of " + allowed);
                    }
                    return value;
                },
                Token::token);
    }

    static <V> ValueCodec<V> of(Reading<V> reading, Function<V, String> writing) {
        return new ValueCodec<>() {
            @Override
            public V read(String text) throws IllegalValue {
                return reading.read(text);
            }

            @Override
            public String write(V value) {
                return writing.apply(value);
            }
        };
    }

    /** The half that reads. */
    @FunctionalInterface
    interface Reading<V> {
        V read(String text) throws IllegalValue;
    }
}
