package dev.berth.qapi;

import java.util.Optional;

/**
 * What QEMU replied, kept as the text of its JSON: most replies of a conversation are never looked
 * at, so they are parsed only then, each time.
 */
public record Reply(String text) {
    public static Reply of(Json reply) {
        return new Reply(reply.toString());
    }

    public static Reply answering(Json value) {
        return of(Json.object().with("return", value));
    }

    public static Reply refusing(String errorClass, String description) {
        Json.Members error = Json.object().with("class", errorClass).with("desc", description);
        return of(Json.object().with("error", error));
    }

    /** The answer; empty where QEMU refused. */
    public Optional<Json> answer() {
        return Json.parse(text).get("return");
    }
}
