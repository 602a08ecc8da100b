package dev.berth.cli;

import dev.berth.qapi.Json;

/** A text and its JSON, both made by the verb. */
record Plain(String text, Json json) implements Report {

    /** A line; as JSON an object with one member. */
    static Plain line(String text, String key) {
        return new Plain(text + "\n", Json.object().with(key, text));
    }

    /** A text that stands as it is; as JSON an object with one member. */
    static Plain raw(String text, String key) {
        return new Plain(text, Json.object().with(key, text));
    }

    /** What a verb did to a guest. */
    static Plain done(String name, String sentence) {
        String message = sentence.formatted(name);
        return new Plain(message + "\n", Json.object().with("name", name).with("message", message));
    }
}
