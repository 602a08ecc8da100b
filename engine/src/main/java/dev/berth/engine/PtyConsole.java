package dev.berth.engine;

import dev.berth.host.Terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A console behind a pseudo terminal. */
record PtyConsole(Terminal terminal) implements Console {
    static Console open(String path) {
        return new PtyConsole(Terminal.open(Path.of(path)));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return terminal.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return terminal.write(source);
    }

    @Override
    public boolean isOpen() {
        return terminal.isOpen();
    }

    @Override
    public void close() {
        terminal.close();
    }
}
