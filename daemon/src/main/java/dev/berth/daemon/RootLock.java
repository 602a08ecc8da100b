package dev.berth.daemon;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a root for one daemon; the kernel lets go of it when the daemon ends, however it ends. */
final class RootLock implements AutoCloseable {
    private static final String FILE = "daemon.lock";

    private final FileChannel channel;

    private RootLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Another daemon holds the root. */
    static final class HeldException extends BerthException {
        private static final long serialVersionUID = 1L;

        HeldException(String message) {
            super(ErrorCode.RESOURCE_BUSY, message);
        }
    }

    /**
     * Takes the root whose state lies in {@code lib}.
     *
     * @throws HeldException naming the process that holds it
     */
    static RootLock take(Path lib) {
        Path file = lib.resolve(FILE);
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new HeldException(
                        "another daemon (pid %s) holds %s; stop it first, or use another --root"
                                .formatted(Files.readString(file).strip(), lib));
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)), 0);
            return new RootLock(channel);
        } catch (IOException e) {
            throw new BerthException(ErrorCode.SYSTEM_ERROR, "cannot lock " + file, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
