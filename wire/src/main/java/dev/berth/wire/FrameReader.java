package dev.berth.wire;

import dev.berth.wire.xdr.XdrReader;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/**
 * Cuts what arrives into messages. Small messages are taken from one buffer, several a read; for a
 * long one memory grows with what has truly arrived, not with what its length claims. Used by one
 * thread.
 */
final class FrameReader {
    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int GROWTH_BYTES = 256 * 1024;

    private final ReadableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();

    FrameReader(ReadableByteChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the next message.
     *
     * @return empty when the peer has closed the connection between two messages
     */
    Optional<Frame> next() throws IOException {
        if (!fill(Frame.LENGTH_BYTES)) {
            return Optional.empty();
        }
        int length = buffer.getInt();
        if (length < Frame.LENGTH_BYTES + Header.BYTES || length > Frame.MAX_BYTES) {
            throw new ProtocolException(
                    "a message of %d bytes; it must have %d to %d"
                            .formatted(
                                    Integer.toUnsignedLong(length),
                                    Frame.LENGTH_BYTES + Header.BYTES,
                                    Frame.MAX_BYTES));
        }
        ByteBuffer body = body(length - Frame.LENGTH_BYTES);
        Header header = Header.read(new XdrReader(body));
        return Optional.of(new Frame(header, body.slice()));
    }

    /** Makes {@code bytes} available in the buffer; false at the end of the connection. */
    private boolean fill(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) {
            return true;
        }
        buffer.compact();
        try {
            while (buffer.position() < bytes) {
                if (channel.read(buffer) < 0) {
                    if (buffer.position() == 0) {
                        return false;
                    }
                    throw new EOFException("the connection ended in the middle of a message");
                }
            }
        } finally {
            buffer.flip();
        }
        return true;
    }

    private ByteBuffer body(int bytes) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(Math.min(bytes, GROWTH_BYTES));
        int buffered = Math.min(bytes, buffer.remaining());
        body = roomFor(body, buffered, bytes);
        body.put(buffer.slice(buffer.position(), buffered));
        buffer.position(buffer.position() + buffered);
        while (body.position() < bytes) {
            body = roomFor(body, 1, bytes);
            if (channel.read(body) < 0) {
                throw new EOFException("the connection ended in the middle of a message");
            }
        }
        return body.flip();
    }

    private static ByteBuffer roomFor(ByteBuffer body, int more, int most) {
        if (body.remaining() >= more) {
            return body;
        }
        int size = Math.min(most, Math.max(body.position() + more, 2 * body.capacity()));
        return ByteBuffer.allocate(size).put(body.flip());
    }
}
