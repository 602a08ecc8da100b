package dev.berth.wire;

import jdk.net.ExtendedSocketOptions;
import jdk.net.UnixDomainPrincipal;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Accepts clients and lets handlers answer their calls. Per listener one virtual thread accepts;
 * per client one reads, and each call runs on one of its own.
 *
 * @param <C> what the server keeps of a client
 */
public final class RpcServer<C> implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RpcServer.class.getName());

    private final HandlerTable<C> handlers;
    private final Function<ServerConnection, C> welcome;
    private final ServerLimits limits;
    private final AtomicLong ids = new AtomicLong();
    private final List<ServerSocketChannel> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, ServerConnection> connections = new ConcurrentHashMap<>();

    /**
     * @param welcome makes what is kept of a new client
     */
    public RpcServer(
            HandlerTable<C> handlers, Function<ServerConnection, C> welcome, ServerLimits limits) {
        this.handlers = handlers;
        this.welcome = welcome;
        this.limits = limits;
    }

    /** Accepts clients from a bound listener, which is this server's from now on. */
    public void listen(ServerSocketChannel listener, Access access) {
        listeners.add(listener);
        Thread.ofVirtual().name("accept").start(() -> accept(listener, access));
    }

    /** How many clients are connected. */
    public int clients() {
        return connections.size();
    }

    @Override
    public void close() {
        IOException cause = new IOException("the server has stopped");
        for (ServerSocketChannel listener : listeners) {
            closeQuietly(listener);
        }
        connections.values().forEach(connection -> connection.close(cause));
    }

    private void accept(ServerSocketChannel listener, Access access) {
        while (listener.isOpen()) {
            try {
                welcome(listener.accept(), access);
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "accepting a client failed", e);
            }
        }
    }

    private void welcome(SocketChannel socket, Access access) {
        if (connections.size() >= limits.clients()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a client was turned away: {0} are connected",
                    connections.size());
            closeQuietly(socket);
            return;
        }
        long id = ids.incrementAndGet();
        Peer peer = peer(socket);
        MessageChannel channel = new MessageChannel(socket, "client %d (%s)".formatted(id, peer));
        ServerConnection connection = new ServerConnection(id, access, peer, channel, limits);
        connections.put(id, connection);
        connection.onClose(() -> connections.remove(id));
        ClientLoop<C> loop =
                new ClientLoop<>(connection, handlers, welcome.apply(connection), limits);
        Thread.ofVirtual().name("client " + id).start(loop);
    }

    private static Peer peer(SocketChannel socket) {
        try {
            UnixDomainPrincipal principal = socket.getOption(ExtendedSocketOptions.SO_PEERCRED);
            return new Peer(
                    Optional.of(principal.user().getName()),
                    Optional.of(principal.group().getName()));
        } catch (IOException | UnsupportedOperationException e) {
            return Peer.UNKNOWN;
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.DEBUG, "closing failed", e);
        }
    }
}
