package dev.berth.qmp;

import dev.berth.qapi.Json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** A command on its way, and who waits for its reply. Equal only to itself. */
final class Outgoing {
    private final long id;
    private final String command;
    private final Json.Members arguments;
    private final OptionalInt descriptor;
    private final CompletableFuture<Json> reply = new CompletableFuture<>();

    Outgoing(long id, String command, Json.Members arguments, OptionalInt descriptor) {
        this.id = id;
        this.command = command;
        this.arguments = arguments;
        this.descriptor = descriptor;
    }

    long id() {
        return id;
    }

    String command() {
        return command;
    }

    OptionalInt descriptor() {
        return descriptor;
    }

    /** Completed by the reader with the whole line that has the answer or the error. */
    CompletableFuture<Json> reply() {
        return reply;
    }

    ByteBuffer line() {
        Json.Members head = Json.object().with("execute", command);
        Json.Members whole =
                (arguments.values().isEmpty() ? head : head.with("arguments", arguments))
                        .with("id", id);
        return ByteBuffer.wrap((whole + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
