package dev.berth.wire;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.wire.xdr.Event;
import dev.berth.wire.xdr.XdrValue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The server's side of one client's connection. May be used from any thread. */
public final class ServerConnection {
    private static final System.Logger LOG = System.getLogger(ServerConnection.class.getName());

    private final long id;
    private final Access access;
    private final Peer peer;
    private final MessageChannel channel;
    private final KeepAlive keepAlive;
    private final ServerLimits limits;
    private final Map<Integer, ServerStream> streams = new ConcurrentHashMap<>();
    private final List<Runnable> onClose = new ArrayList<>();
    private boolean closed;

    ServerConnection(
            long id, Access access, Peer peer, MessageChannel channel, ServerLimits limits) {
        this.id = id;
        this.access = access;
        this.peer = peer;
        this.channel = channel;
        this.limits = limits;
        this.keepAlive = new KeepAlive(channel);
    }

    /** Counts the clients of a server, from 1. */
    public long id() {
        return id;
    }

    public Access access() {
        return access;
    }

    public Peer peer() {
        return peer;
    }

    /**
     * Sends an event. Never waits: a client that leaves too many unread loses its connection, which
     * tells it that it missed something.
     */
    public <M extends XdrValue> void post(Event<M> event, M message) {
        Header header = Header.of(event.procedure(), MessageType.MESSAGE, 0, MessageStatus.OK);
        try {
            channel.post(header, message);
        } catch (IOException e) {
            close(e);
        } catch (BerthException e) {
            end(String.valueOf(e.getMessage()));
        }
    }

    /** Pings the client from now on, and ends the connection of one that does not answer. */
    public void startKeepAlive() {
        keepAlive.start(limits.keepAliveInterval(), limits.keepAliveCount());
    }

    /**
     * Runs {@code action} once the connection has ended, on a thread that holds no lock of the one
     * that ended it; at once where it has ended already.
     */
    public void onClose(Runnable action) {
        synchronized (onClose) {
            if (!closed) {
                onClose.add(action);
                return;
            }
        }
        action.run();
    }

    /** Ends the connection, so that the client knows that it cannot rely on it any more. */
    public void end(String reason) {
        LOG.log(System.Logger.Level.WARNING, "client {0} is cut off: {1}", id, reason);
        close(new IOException(reason));
    }

    MessageChannel channel() {
        return channel;
    }

    KeepAlive keepAlive() {
        return keepAlive;
    }

    ServerStream openStream(Header opener) {
        ServerStream stream =
                new ServerStream(channel, opener, () -> streams.remove(opener.serial()));
        if (streams.putIfAbsent(opener.serial(), stream) != null) {
            throw new ProtocolException("a stream with the serial " + opener.serial() + " is open");
        }
        return stream;
    }

    void use(ServerStream stream, StreamUser user) {
        Thread.ofVirtual()
                .name("stream of client " + id)
                .start(() -> {
                    try {
                        user.use(stream);
                    } catch (BerthException e) {
                        abort(stream, e);
                    } catch (IOException | InterruptedException e) {
                        abort(
                                stream,
                                new BerthException(
                                        ErrorCode.OPERATION_FAILED,
                                        "the stream ended: " + e.getMessage(),
                                        e));
                    }
                });
    }

    /** A stream whose call failed was never there for the client. */
    void dropStream(int serial) {
        ServerStream stream = streams.remove(serial);
        if (stream != null) {
            stream.close(new BerthException(ErrorCode.OPERATION_FAILED, "the call failed"));
        }
    }

    void deliver(Frame frame) throws IOException {
        ServerStream stream = streams.get(frame.header().serial());
        if (stream != null) {
            stream.deliver(frame);
        }
    }

    /** Ends the connection and all that depends on it. */
    void close(IOException cause) {
        List<Runnable> actions;
        synchronized (onClose) {
            if (closed) {
                return;
            }
            closed = true;
            actions = List.copyOf(onClose);
        }
        keepAlive.close();
        channel.close(cause);
        BerthException ended =
                new BerthException(
                        ErrorCode.RPC,
                        "the client's connection ended: " + cause.getMessage(),
                        cause);
        streams.values().forEach(stream -> stream.close(ended));
        Thread.startVirtualThread(() -> actions.forEach(Runnable::run));
    }

    private void abort(ServerStream stream, BerthException cause) {
        try {
            stream.abort(cause);
        } catch (IOException e) {
            close(e);
        }
    }
}
