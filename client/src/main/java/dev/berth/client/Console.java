package dev.berth.client;

import dev.berth.wire.ClientStream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A guest's character device. One thread may read while another writes. */
public final class Console implements AutoCloseable {
    private final ClientStream stream;

    Console(ClientStream stream) {
        this.stream = stream;
    }

    /**
     * Waits for what the guest says.
     *
     * @return empty once the guest, or another who took the console by force, has ended it
     */
    public Optional<ByteBuffer> read() throws InterruptedException {
        return stream.receive();
    }

    /** Says something to the guest, waiting while it is slow to take it. */
    public void write(ByteBuffer words) {
        try {
            stream.send(words);
        } catch (IOException cause) {
            throw new Unreachable("the console was cut off: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
