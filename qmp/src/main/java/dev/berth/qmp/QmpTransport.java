package dev.berth.qmp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.OptionalInt;

/** The bytes to and from QEMU's monitor. One thread reads while another writes. */
public interface QmpTransport extends Closeable {

    /** Waits for some bytes; −1 at the end. */
    int read(ByteBuffer into) throws IOException;

    /**
     * Writes all.
     *
     * @param descriptor passed along with the first byte; only where {@link #passesDescriptors}
     */
    void write(ByteBuffer bytes, OptionalInt descriptor) throws IOException;

    /** Whether descriptors can go with the bytes. */
    boolean passesDescriptors();

    /** Over a channel in blocking mode, which the transport then owns. */
    static QmpTransport of(SocketChannel channel) {
        return new ChannelTransport(channel);
    }
}
