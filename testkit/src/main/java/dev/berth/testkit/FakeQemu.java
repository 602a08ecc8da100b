package dev.berth.testkit;

import dev.berth.qapi.Accelerator;
import dev.berth.qapi.Conversation;
import dev.berth.qapi.Json;
import dev.berth.qapi.Question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A QMP server that does as it is told: answers, refuses, delays, vanishes, babbles, is slow, sends
 * events. Like QEMU it serves one connection at a time and refuses commands before the capabilities
 * are negotiated, and unknown ones after. It remembers what it was asked.
 */
public final class FakeQemu implements AutoCloseable {
    private final Path socket;
    private final ServerSocketChannel listener;
    private final Manner manner;
    private final Map<String, Reaction> reactions = new ConcurrentHashMap<>();
    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private volatile Function<Question, Reaction> otherwise = FakeQemu::unknown;
    private volatile Optional<FakeConnection> connection = Optional.empty();

    private FakeQemu(Path socket, ServerSocketChannel listener, Manner manner) {
        this.socket = socket;
        this.listener = listener;
        this.manner = manner;
    }

    public static FakeQemu listen(Path socket) {
        return listen(socket, Manner.ORDINARY);
    }

    public static FakeQemu listen(Path socket, Manner manner) {
        try {
            ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            listener.bind(UnixDomainSocketAddress.of(socket));
            var fake = new FakeQemu(socket, listener, manner);
            fake.answers("qmp_capabilities", Json.object());
            Thread.ofVirtual().name("fake-qemu").start(fake::accept);
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to the fake, in blocking mode. */
    public SocketChannel connect() {
        try {
            return SocketChannel.open(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeQemu reacts(String command, Reaction reaction) {
        reactions.put(command, reaction);
        return this;
    }

    public FakeQemu answers(String command, Json value) {
        return answers(command, arguments -> value);
    }

    public FakeQemu answers(String command, Function<Json.Members, Json> value) {
        return reacts(command, new Reaction.Answer(value));
    }

    public FakeQemu refuses(String command, String errorClass, String description) {
        return reacts(command, new Reaction.Refuse(errorClass, description));
    }

    /** Answers the command only once what is returned here was released. */
    public Reaction.Hold holds(String command, Json value) {
        var hold = new Reaction.Hold(new Reaction.Answer(arguments -> value));
        reacts(command, hold);
        return hold;
    }

    /** Answers all that has no reaction of its own as the recorded QEMU did. */
    public FakeQemu replays(Conversation conversation, Accelerator accelerator) {
        otherwise =
                question ->
                        conversation
                                .answer(accelerator, question)
                                .<Reaction>map(value -> new Reaction.Answer(arguments -> value))
                                .orElseGet(() -> unknown(question));
        return this;
    }

    /** Sends an event to whoever is connected. */
    public void sends(String event, Json.Members data) {
        Instant now = Instant.now();
        Json.Members stamp =
                Json.object()
                        .with("seconds", now.getEpochSecond())
                        .with("microseconds", now.getNano() / 1000);
        says(
                Json.object().with("timestamp", stamp).with("event", event).with("data", data)
                        + "\r\n");
    }

    /** Sends any text to whoever is connected. */
    public void says(String text) {
        try {
            connected().say(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the connection, as a QEMU that dies. */
    public void vanishes() {
        try {
            connected().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All it was asked so far, in order. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    public List<String> commands() {
        return asked.stream().map(Question::command).toList();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (FakeConnection open : connection.stream().toList()) {
                open.close();
            }
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FakeConnection connected() {
        return connection.orElseThrow(() -> new IllegalStateException("nobody is connected"));
    }

    private void accept() {
        try {
            while (true) {
                var next = new FakeConnection(listener.accept(), manner, this::reaction);
                connection = Optional.of(next);
                serve(next);
            }
        } catch (ClosedChannelException closed) {
            // The fake was closed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(FakeConnection connection) {
        try {
            connection.serve();
        } catch (IOException gone) {
            // The other side, or the script, ended this connection; the next may come.
        }
    }

    private Reaction reaction(Question question) {
        asked.add(question);
        Reaction own = reactions.get(question.command());
        return own == null ? otherwise.apply(question) : own;
    }

    private static Reaction unknown(Question question) {
        return new Reaction.Refuse(
                "CommandNotFound", "The command " + question.command() + " has not been found");
    }
}
