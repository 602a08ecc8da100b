package dev.berth.cli;

import dev.berth.qapi.Json;

import java.util.Optional;

/**
 * One value as people and as programs read it.
 *
 * @param text what the table shows
 * @param value a string, a number, a truth value, a JSON tree, or empty for null
 */
record Cell(String text, Optional<Object> value) {

    static Cell of(String text) {
        return new Cell(text, Optional.of(text));
    }

    static Cell of(String text, Object value) {
        return new Cell(text, Optional.of(value));
    }

    /** A value that is not there: virsh shows a dash, JSON null. */
    static Cell none() {
        return none("-");
    }

    static Cell none(String text) {
        return new Cell(text, Optional.empty());
    }

    Json json() {
        return value.map(Json::of).orElseGet(Json.Null::new);
    }
}
