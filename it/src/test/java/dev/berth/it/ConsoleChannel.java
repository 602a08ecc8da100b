package dev.berth.it;

import dev.berth.client.Console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.Optional;

/** A guest's console, through the daemon's stream, as a channel. */
final class ConsoleChannel implements ByteChannel {
    private final Console console;
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private volatile boolean open = true;

    ConsoleChannel(Console console) {
        this.console = console;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        try {
            while (!rest.hasRemaining()) {
                Optional<ByteBuffer> next = console.read();
                if (next.isEmpty()) {
                    return -1;
                }
                rest = next.get();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException(interruption);
        } catch (RuntimeException ended) {
            throw new IOException(ended);
        }
        int count = Math.min(target.remaining(), rest.remaining());
        target.put(rest.slice(rest.position(), count));
        rest.position(rest.position() + count);
        return count;
    }

    @Override
    public int write(ByteBuffer source) {
        int count = source.remaining();
        console.write(source);
        source.position(source.limit());
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        console.close();
    }
}
