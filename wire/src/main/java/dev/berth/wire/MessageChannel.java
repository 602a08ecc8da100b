package dev.berth.wire;

import dev.berth.wire.xdr.XdrValue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.Optional;

/**
 * Messages over a byte channel: read by one thread, written by any. Descriptors that travel beside
 * the bytes will be this class's matter; nothing above it knows what carries the bytes.
 */
final class MessageChannel {
    private final ByteChannel channel;
    private final FrameReader reader;
    private final Outbox outbox;
    private final String peer;

    MessageChannel(ByteChannel channel, String peer) {
        this.channel = channel;
        this.peer = peer;
        this.reader = new FrameReader(channel);
        this.outbox = new Outbox(channel, peer);
    }

    String peer() {
        return peer;
    }

    /** Waits for a message; empty when the peer has closed the connection. */
    Optional<Frame> receive() throws IOException {
        return reader.next();
    }

    /** Sends, waiting while the peer is slow. */
    void send(Header header, XdrValue payload) throws IOException {
        outbox.send(Frame.encode(header, payload));
    }

    void send(Header header, ByteBuffer payload) throws IOException {
        outbox.send(Frame.encode(header, payload));
    }

    /** Sends without ever waiting. */
    void post(Header header, XdrValue payload) throws IOException {
        outbox.post(Frame.encode(header, payload));
    }

    /** Ends the connection; threads that wait to send or to receive fail. */
    void close(IOException cause) {
        outbox.fail(cause);
        try {
            channel.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
