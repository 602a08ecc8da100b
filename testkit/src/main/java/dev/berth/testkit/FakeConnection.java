package dev.berth.testkit;

import dev.berth.qapi.Json;
import dev.berth.qapi.Question;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * One connection to the fake: a thread that reads commands and reacts, and others that held back.
 */
final class FakeConnection {
    private final SocketChannel channel;
    private final Manner manner;
    private final Function<Question, Reaction> brain;

    FakeConnection(SocketChannel channel, Manner manner, Function<Question, Reaction> brain) {
        this.channel = channel;
        this.manner = manner;
        this.brain = brain;
    }

    /** Serves until either side closes. */
    void serve() throws IOException {
        try (channel;
                var reader =
                        new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
            say(manner.greeting());
            boolean negotiated = false;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                Json json = Json.parse(line);
                Question question =
                        new Question(
                                json.demandText("execute"),
                                json.members("arguments").orElse(Json.object()));
                boolean negotiation = question.command().equals("qmp_capabilities");
                Reaction reaction = brain.apply(question);
                react(negotiation == negotiated ? outOfTurn(question) : reaction, json);
                negotiated = true;
            }
        }
    }

    /** Commands come after the negotiation, which comes once. */
    private static Reaction outOfTurn(Question question) {
        return new Reaction.Refuse(
                "CommandNotFound",
                "The command " + question.command() + " has not been found at this point");
    }

    private void react(Reaction reaction, Json command) throws IOException {
        Json id = command.get("id").orElse(new Json.Null());
        switch (reaction) {
            case Reaction.Answer answer -> {
                Json.Members arguments = command.members("arguments").orElse(Json.object());
                reply(Json.object().with("return", answer.value().apply(arguments)), id);
            }
            case Reaction.Refuse refuse -> {
                Json.Members error =
                        Json.object()
                                .with("class", refuse.errorClass())
                                .with("desc", refuse.description());
                reply(Json.object().with("error", error), id);
            }
            case Reaction.Ignore _ -> {}
            case Reaction.Vanish _ -> {
                say("{\"return\": {\"cut");
                channel.close();
            }
            case Reaction.Leave leave -> {
                react(leave.last(), command);
                channel.close();
            }
            case Reaction.Babble babble -> say(babble.text());
            case Reaction.Hold hold -> Thread.ofVirtual().start(() -> reactLater(hold, command));
        }
    }

    private void reactLater(Reaction.Hold hold, Json command) {
        try {
            hold.released().await();
            react(hold.then(), command);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            // Whoever asked has gone away while the answer was held.
        }
    }

    private void reply(Json.Members reply, Json id) throws IOException {
        say(reply.with("id", id) + "\r\n");
    }

    /** Says it in one piece as others see it: nothing comes between. */
    synchronized void say(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            int chunk = Math.min(manner.chunk(), bytes.remaining());
            ByteBuffer part = bytes.slice(bytes.position(), chunk);
            bytes.position(bytes.position() + channel.write(part));
            pause();
        }
    }

    private void pause() {
        if (!manner.pause().isZero()) {
            try {
                Thread.sleep(manner.pause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void close() throws IOException {
        channel.close();
    }
}
