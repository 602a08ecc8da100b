package dev.berth.daemon;

import dev.berth.host.Account;
import dev.berth.wire.Access;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/** The sockets at which libvirt's clients look for a daemon. */
final class LibvirtSockets {
    private static final System.Logger LOG = System.getLogger(LibvirtSockets.class.getName());

    private LibvirtSockets() {}

    /** Those of them that no other daemon answers on. */
    static List<DaemonSocket> free() {
        return all(folder()).stream().filter(LibvirtSockets::isFree).toList();
    }

    static List<DaemonSocket> all(Path folder) {
        return List.of(
                new DaemonSocket(folder.resolve("libvirt-sock"), Access.READ_WRITE),
                new DaemonSocket(folder.resolve("libvirt-sock-ro"), Access.READ_ONLY),
                new DaemonSocket(folder.resolve("virtqemud-sock"), Access.READ_WRITE),
                new DaemonSocket(folder.resolve("virtqemud-sock-ro"), Access.READ_ONLY));
    }

    private static Path folder() {
        if (Account.root()) {
            return Path.of("/run/libvirt");
        }
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return runtime == null
                ? Path.of(System.getProperty("user.home"), ".cache/libvirt")
                : Path.of(runtime, "libvirt");
    }

    private static boolean isFree(DaemonSocket socket) {
        try (SocketChannel owner = SocketChannel.open(UnixDomainSocketAddress.of(socket.path()))) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} belongs to another daemon ({1}); not listening there",
                    socket.path(),
                    owner.getRemoteAddress());
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
