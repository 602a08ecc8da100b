package dev.berth.model.domain;

import static dev.berth.model.codec.Parts.optional;

import dev.berth.model.codec.Shape;
import dev.berth.model.codec.Values;

import java.util.Optional;

/**
 * What a viewer must know.
 *
 * @param validTo until when, as {@code YYYY-MM-DDThh:mm:ss} in UTC
 * @param connected what becomes of viewers that are there already
 */
public record DisplayPassword(
        Optional<String> password, Optional<String> validTo, Optional<String> connected) {
    static final Shape<DisplayPassword> SHAPE =
            Shape.of(
                    DisplayPassword::new,
                    optional("@passwd", Values.TEXT, DisplayPassword::password),
                    optional("@passwdValidTo", Values.TEXT, DisplayPassword::validTo),
                    optional("@connected", Values.TEXT, DisplayPassword::connected));
}
