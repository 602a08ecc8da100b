package dev.berth.cli;

import dev.berth.qmp.QmpTransport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

/** A monitor on the standard input and output of a QEMU that belongs to this command. */
record ProcessTransport(Process qemu) implements QmpTransport {

    @Override
    public int read(ByteBuffer into) throws IOException {
        InputStream in = qemu.getInputStream();
        byte[] bytes = new byte[into.remaining()];
        int count = in.read(bytes);
        if (count > 0) {
            into.put(bytes, 0, count);
        }
        return count;
    }

    @Override
    public void write(ByteBuffer bytes, OptionalInt descriptor) throws IOException {
        if (descriptor.isPresent()) {
            throw new IOException("a pipe passes no descriptors");
        }
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        OutputStream out = qemu.getOutputStream();
        out.write(copy);
        out.flush();
    }

    @Override
    public boolean passesDescriptors() {
        return false;
    }

    @Override
    public void close() {
        qemu.destroy();
    }
}
