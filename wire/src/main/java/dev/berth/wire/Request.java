package dev.berth.wire;

import java.util.ArrayList;
import java.util.List;

/** One call under way: whose it is, and what follows its answer. */
public final class Request<C> {
    private final C client;
    private final ServerConnection connection;
    private final Header header;
    private final List<Runnable> afterReply = new ArrayList<>();

    Request(C client, ServerConnection connection, Header header) {
        this.client = client;
        this.connection = connection;
        this.header = header;
    }

    public C client() {
        return client;
    }

    public ServerConnection connection() {
        return connection;
    }

    /** Runs {@code action} once the answer is on its way, and before anything that follows it. */
    public void afterReply(Runnable action) {
        afterReply.add(action);
    }

    /** Opens the stream that belongs to this call; it is used after the answer. */
    public void stream(StreamUser user) {
        ServerStream stream = connection.openStream(header);
        afterReply(() -> connection.use(stream, user));
    }

    List<Runnable> afterReply() {
        return afterReply;
    }

    Header header() {
        return header;
    }
}
