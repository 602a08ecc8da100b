package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.generated.RemoteError;
import dev.berth.wire.xdr.Call;
import dev.berth.wire.xdr.Event;
import dev.berth.wire.xdr.Procedure;
import dev.berth.wire.xdr.XdrReader;
import dev.berth.wire.xdr.XdrValue;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The client's side of a connection. Calls may be made from many threads at once; replies are
 * matched by serial. One thread reads; it waits for nobody but the consumer of a stream. A
 * connection that is lost ends every waiter with the cause.
 *
 * <p>The reader is a platform thread: a client has few connections, and the first virtual thread
 * that waits on a socket starts pollers, which cost a short-lived command 20 ms at its start and
 * 300 ms at its end (the VM waits that long for threads in native code).
 */
public final class RpcConnection implements AutoCloseable {
    /** How long a call may take where its caller does not say. */
    public static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(5);

    private final MessageChannel channel;
    private final KeepAlive keepAlive;
    private final AtomicInteger serials = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Frame>> calls = new ConcurrentHashMap<>();
    private final Map<Integer, ClientStream> streams = new ConcurrentHashMap<>();
    private final Map<Subject, Hearing<?>> events = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable IOException> lost = new AtomicReference<>();

    /** A message's program and procedure. */
    private record Subject(int program, int procedure) {
        static Subject of(Procedure procedure) {
            return new Subject(procedure.program(), procedure.number());
        }
    }

    /** Who hears the events of one subject, and how they are read for him. */
    private record Hearing<E>(EventQueue<E> queue, Function<XdrReader, ? extends E> reading) {
        void deliver(Frame frame) {
            queue.deliver(reading.apply(frame.reader()));
        }
    }

    /** An answer together with the stream that the call opened. */
    public record Opened<R>(R answer, ClientStream stream) {}

    private RpcConnection(ByteChannel bytes, String peer) {
        this.channel = new MessageChannel(bytes, peer);
        this.keepAlive = new KeepAlive(channel);
    }

    /** Connects to a daemon's Unix socket, however deep it lies. */
    public static RpcConnection connect(Path socket) {
        try {
            return over(SocketPath.connect(socket), socket.toString());
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.NO_CONNECT,
                    "cannot connect to %s: %s; is the daemon running?"
                            .formatted(socket, e.getMessage()),
                    e);
        }
    }

    /** Speaks over a connected channel. */
    public static RpcConnection over(ByteChannel bytes, String peer) {
        RpcConnection connection = new RpcConnection(bytes, peer);
        Thread.ofPlatform().daemon().name("rpc " + peer).start(connection::read);
        return connection;
    }

    public <A extends XdrValue, R extends XdrValue> R call(Call<A, R> call, A arguments) {
        return call(call, arguments, DEFAULT_PATIENCE);
    }

    /**
     * Calls and waits for the answer.
     *
     * @throws RemoteException the error that the server answered
     * @throws BerthException OPERATION_TIMEOUT when {@code patience} ends, or what ended the
     *     connection
     */
    public <A extends XdrValue, R extends XdrValue> R call(
            Call<A, R> call, A arguments, Duration patience) {
        Header header = header(call.procedure());
        return answer(call, send(header, arguments), header, patience);
    }

    /** Calls a procedure that opens a stream. */
    public <A extends XdrValue, R extends XdrValue> Opened<R> open(Call<A, R> call, A arguments) {
        Header header = header(call.procedure());
        ClientStream stream =
                new ClientStream(channel, header, () -> streams.remove(header.serial()));
        streams.put(header.serial(), stream);
        try {
            R answer = answer(call, send(header, arguments), header, DEFAULT_PATIENCE);
            return new Opened<>(answer, stream);
        } catch (BerthException e) {
            streams.remove(header.serial());
            throw e;
        }
    }

    /**
     * Hears events of one kind; to be called before the events are asked for.
     *
     * @throws BerthException OPERATION_INVALID when somebody hears them already
     */
    public <M extends XdrValue> EventQueue<M> events(Event<M> event) {
        return events(Map.of(event.procedure(), event.message()));
    }

    /**
     * Hears events of several kinds in one queue, which keeps the order in which they came.
     *
     * @param readings how the events of each kind are read
     * @throws BerthException OPERATION_INVALID when somebody hears one of them already
     */
    public <E> EventQueue<E> events(
            Map<? extends Procedure, ? extends Function<XdrReader, ? extends E>> readings) {
        List<Subject> subjects = readings.keySet().stream().map(Subject::of).toList();
        EventQueue<E> queue = new EventQueue<>(() -> events.keySet().removeAll(subjects));
        List<Subject> heard = new ArrayList<>();
        readings.forEach((procedure, reading) -> {
            if (events.putIfAbsent(Subject.of(procedure), new Hearing<>(queue, reading)) != null) {
                events.keySet().removeAll(heard);
                throw new BerthException(
                        ErrorCode.OPERATION_INVALID,
                        "the events %s are heard already".formatted(procedure.wireName()));
            }
            heard.add(Subject.of(procedure));
        });
        IOException cause = lost.get();
        if (cause != null) {
            queue.fail(ended(cause));
        }
        return queue;
    }

    /** Sends pings, and ends the connection when none of {@code count} in a row is answered. */
    public void keepAlive(Duration interval, int count) {
        keepAlive.start(interval, count);
    }

    /** Whether the connection can still be used. */
    public boolean open() {
        return lost.get() == null;
    }

    @Override
    public void close() {
        end(new IOException("the connection was closed"));
    }

    private Header header(Procedure procedure) {
        return Header.of(procedure, MessageType.CALL, serials.incrementAndGet(), MessageStatus.OK);
    }

    private CompletableFuture<Frame> send(Header header, XdrValue arguments) {
        CompletableFuture<Frame> reply = new CompletableFuture<>();
        calls.put(header.serial(), reply);
        try {
            channel.send(header, arguments);
        } catch (IOException e) {
            end(e);
        }
        IOException cause = lost.get();
        if (cause != null) {
            reply.completeExceptionally(cause);
        }
        return reply;
    }

    private <A extends XdrValue, R extends XdrValue> R answer(
            Call<A, R> call, CompletableFuture<Frame> reply, Header header, Duration patience) {
        try {
            Frame frame = reply.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (frame.header().status() == MessageStatus.ERROR) {
                throw RemoteException.of(RemoteError.read(frame.reader()));
            }
            return call.answer().apply(frame.reader());
        } catch (TimeoutException e) {
            throw new BerthException(
                    ErrorCode.OPERATION_TIMEOUT,
                    "%s did not answer %s within %d s"
                            .formatted(
                                    channel.peer(),
                                    call.procedure().wireName(),
                                    patience.toSeconds()),
                    e);
        } catch (ExecutionException e) {
            throw ended(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "interrupted while waiting for " + call.procedure().wireName(),
                    e);
        } finally {
            calls.remove(header.serial());
        }
    }

    private void read() {
        try {
            Optional<Frame> frame = channel.receive();
            while (frame.isPresent()) {
                dispatch(frame.get());
                frame = channel.receive();
            }
            end(new IOException("%s closed the connection".formatted(channel.peer())));
        } catch (IOException e) {
            end(e);
        } catch (BerthException e) {
            end(new IOException(e.getMessage(), e));
        }
    }

    private void dispatch(Frame frame) throws IOException {
        Header header = frame.header();
        if (keepAlive.consumes(header)) {
            return;
        }
        switch (header.type()) {
            case REPLY, REPLY_WITH_FDS -> {
                CompletableFuture<Frame> call = calls.get(header.serial());
                if (call != null) {
                    call.complete(frame);
                }
            }
            case MESSAGE -> {
                Hearing<?> hearing = events.get(new Subject(header.program(), header.procedure()));
                if (hearing != null) {
                    hearing.deliver(frame);
                }
            }
            case STREAM -> {
                ClientStream stream = streams.get(header.serial());
                if (stream != null) {
                    stream.deliver(frame);
                }
            }
            case CALL, CALL_WITH_FDS, STREAM_HOLE ->
                    throw new ProtocolException(
                            "%s sent a message of the type %s"
                                    .formatted(channel.peer(), header.type()));
        }
    }

    private void end(IOException cause) {
        if (!lost.compareAndSet(null, cause)) {
            return;
        }
        keepAlive.close();
        channel.close(cause);
        calls.values().forEach(call -> call.completeExceptionally(cause));
        streams.values().forEach(stream -> stream.close(ended(cause)));
        events.values().forEach(hearing -> hearing.queue().fail(ended(cause)));
    }

    private BerthException ended(Throwable cause) {
        return new BerthException(
                ErrorCode.RPC,
                "the connection to %s has ended: %s".formatted(channel.peer(), cause.getMessage()),
                cause);
    }
}
