package dev.berth.qmp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Cuts what QEMU sends into lines of bounded length. One thread. */
final class LineReader {
    private static final int FIRST_SIZE = 16 << 10;

    private final QmpTransport transport;
    private final int limit;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int start;
    private int scanned;
    private int end;

    LineReader(QmpTransport transport, int limit) {
        this.transport = transport;
        this.limit = limit;
    }

    /** The next line, valid until the next call; empty at the end, where half a line is lost. */
    Optional<InputStream> next() throws IOException {
        while (true) {
            for (; scanned < end; scanned++) {
                if (bytes[scanned] == '\n') {
                    return Optional.of(line());
                }
            }
            if (!fill()) {
                return Optional.empty();
            }
        }
    }

    private InputStream line() {
        var line = new ByteArrayInputStream(bytes, start, scanned - start);
        scanned++;
        start = scanned;
        return line;
    }

    private boolean fill() throws IOException {
        makeRoom();
        int read = transport.read(ByteBuffer.wrap(bytes, end, bytes.length - end));
        end += Math.max(read, 0);
        return read >= 0;
    }

    private void makeRoom() throws IOException {
        int length = end - start;
        if (length > limit) {
            throw new IOException("a line is longer than " + limit + " bytes");
        }
        int size = size(length);
        byte[] room = size == bytes.length ? bytes : new byte[size];
        System.arraycopy(bytes, start, room, 0, length);
        bytes = room;
        scanned -= start;
        start = 0;
        end = length;
    }

    /** Twice as much once full, and back to the first size after a long line. */
    private int size(int length) {
        if (length == bytes.length) {
            return bytes.length * 2;
        }
        return length < FIRST_SIZE ? FIRST_SIZE : bytes.length;
    }
}
