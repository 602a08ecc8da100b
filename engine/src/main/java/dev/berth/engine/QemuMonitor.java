package dev.berth.engine;

import dev.berth.host.Descriptor;
import dev.berth.host.OpenFile;
import dev.berth.host.UnixListener;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.qapi.Patience;
import dev.berth.qmp.QmpSession;
import dev.berth.qmp.QmpTransport;
import dev.berth.qmp.Subscription;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;

/** QEMU's monitor socket, in whatever deep folder. */
final class QemuMonitor {
    /** More than QEMU sends in the time in which a listener could fall behind. */
    private static final int EVENTS = 4096;

    private QemuMonitor() {}

    /** Where a guest's monitor is. */
    static Path socket(Path folder) {
        return folder.resolve("monitor.sock");
    }

    /** The listening socket, to be passed to QEMU. */
    static Descriptor listen(Path folder) {
        return UnixListener.listen(socket(folder), PosixFilePermissions.fromString("rw-------"));
    }

    static Subscription events() {
        return Subscription.of(EVENTS, _ -> true);
    }

    /** Takes up the conversation; a QEMU may take its time to have its memory. */
    static QmpSession open(Path socket, String guest, Subscription events) {
        return open(socket, guest, Patience.LONG.duration(), events);
    }

    static QmpSession open(Path socket, String guest, Duration patience, Subscription... events) {
        SocketChannel channel = connect(socket, guest);
        return QmpSession.open(QmpTransport.of(channel), guest, patience, events);
    }

    /** A connection by way of the folder's descriptor: a deep path is too long for an address. */
    static SocketChannel connect(Path socket, String guest) {
        try (Descriptor folder =
                OpenFile.place(Objects.requireNonNull(socket.toAbsolutePath().getParent()))) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                Path near = folder.path().resolve(socket.getFileName());
                channel.connect(UnixDomainSocketAddress.of(near));
                return channel;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BerthException(
                    ErrorCode.OPERATION_FAILED,
                    "guest '%s': nobody answers at %s: %s".formatted(guest, socket, e.getMessage()),
                    e);
        }
    }
}
