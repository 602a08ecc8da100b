package dev.berth.qmp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.OptionalInt;

/** A transport over the JDK's channels, which pass no descriptors. */
record ChannelTransport(SocketChannel channel) implements QmpTransport {
    @Override
    public int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public void write(ByteBuffer bytes, OptionalInt descriptor) throws IOException {
        if (descriptor.isPresent()) {
            throw new IOException("this channel passes no descriptors");
        }
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public boolean passesDescriptors() {
        return false;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
