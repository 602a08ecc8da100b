package dev.berth.host;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.util.Set;
import java.util.TreeSet;

/**
 * The TCP ports promised to guests that do not listen yet. Between the promise and QEMU's own
 * listen the port is free as far as the kernel knows, so the daemon has one of these for all
 * guests. Any thread may call.
 */
public final class PortReservations {
    private final Set<Integer> held = new TreeSet<>();

    /**
     * Reserves the lowest port in the range that is neither reserved nor listened on.
     *
     * @throws BerthException RESOURCE_BUSY when all are
     */
    public synchronized int reserve(int first, int last, String purpose) {
        for (int port = first; port <= last; port++) {
            if (!held.contains(port) && free(new InetSocketAddress(port))) {
                held.add(port);
                return port;
            }
        }
        throw new BerthException(
                ErrorCode.RESOURCE_BUSY,
                "no TCP port from %d to %d is free for %s".formatted(first, last, purpose));
    }

    /** Reserves this one; false when it is reserved already. */
    public synchronized boolean reserve(int port) {
        return held.add(port);
    }

    /** Reserves this one; false when it is reserved already or somebody listens there. */
    public synchronized boolean claim(InetAddress address, int port) {
        return !held.contains(port) && free(new InetSocketAddress(address, port)) && held.add(port);
    }

    public synchronized void release(int port) {
        held.remove(port);
    }

    /** A wildcard bind fails where anyone listens on any address. */
    private static boolean free(InetSocketAddress place) {
        try (ServerSocketChannel trial = ServerSocketChannel.open()) {
            trial.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            trial.bind(place);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
