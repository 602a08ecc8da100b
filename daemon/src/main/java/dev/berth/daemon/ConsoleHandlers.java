package dev.berth.daemon;

import dev.berth.engine.Console;
import dev.berth.model.vocabulary.ConsoleFlag;
import dev.berth.model.vocabulary.Flag;
import dev.berth.wire.HandlerTable;
import dev.berth.wire.Request;
import dev.berth.wire.ServerStream;
import dev.berth.wire.generated.DomainOpenConsoleArgs;
import dev.berth.wire.generated.RemoteCalls;
import dev.berth.wire.xdr.XdrVoid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Consoles over streams. */
final class ConsoleHandlers {
    private static final System.Logger LOG = System.getLogger(ConsoleHandlers.class.getName());
    private static final int BUFFER_BYTES = 16 * 1024;

    private final Guests guests;

    ConsoleHandlers(Guests guests) {
        this.guests = guests;
    }

    void addTo(HandlerTable<Client> table) {
        table.onRequest(RemoteCalls.domainOpenConsole(), this::open);
    }

    private XdrVoid open(Request<Client> request, DomainOpenConsoleArgs arguments) {
        Console console =
                guests.of(arguments.dom())
                        .openConsole(
                                arguments.devName(),
                                Flag.decode(ConsoleFlag.class, arguments.flags()));
        request.stream(stream -> join(console, stream));
        return XdrVoid.VOID;
    }

    /** Carries bytes both ways until either end has had enough. */
    static void join(Console console, ServerStream stream)
            throws IOException, InterruptedException {
        try (console) {
            Thread.ofVirtual().name("console").start(() -> show(console, stream));
            for (Optional<ByteBuffer> typed = stream.receive();
                    typed.isPresent();
                    typed = stream.receive()) {
                ByteBuffer bytes = typed.get();
                while (bytes.hasRemaining()) {
                    console.write(bytes);
                }
            }
            stream.confirm();
        }
    }

    private static void show(Console console, ServerStream stream) {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try {
            while (console.read(buffer.clear()) >= 0) {
                stream.send(buffer.flip());
            }
            if (!stream.closed()) {
                stream.sendEnd();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a console ended", e);
        }
    }
}
