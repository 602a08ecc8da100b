package dev.berth.daemon;

import dev.berth.wire.Access;
import dev.berth.wire.ServerConnection;

import java.util.Optional;

/** What the daemon keeps of one client. */
final class Client {
    private final ServerConnection connection;
    private final Callbacks callbacks;
    private volatile Optional<String> uri = Optional.empty();
    private volatile boolean readOnly;

    Client(ServerConnection connection, EventRelay relay) {
        this.connection = connection;
        this.callbacks = new Callbacks(connection, relay);
        this.readOnly = connection.access() == Access.READ_ONLY;
        connection.onClose(callbacks::close);
    }

    ServerConnection connection() {
        return connection;
    }

    Callbacks callbacks() {
        return callbacks;
    }

    /** What the client opened; empty before. */
    Optional<String> uri() {
        return uri;
    }

    /** True when its socket or its own wish lets it only read. */
    boolean readOnly() {
        return readOnly;
    }

    void open(String opened, boolean onlyRead) {
        readOnly |= onlyRead;
        uri = Optional.of(opened);
    }

    void close() {
        callbacks.close();
        uri = Optional.empty();
    }
}
