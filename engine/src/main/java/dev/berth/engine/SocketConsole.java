package dev.berth.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** A console behind a Unix socket. */
record SocketConsole(SocketChannel channel) implements Console {
    static Console open(String path, String guest) {
        return new SocketConsole(QemuMonitor.connect(Path.of(path), guest));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        try {
            return channel.read(target);
        } catch (AsynchronousCloseException taken) {
            return -1;
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return channel.write(source);
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
