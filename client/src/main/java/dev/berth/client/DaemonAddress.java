package dev.berth.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a daemon may be.
 *
 * @param uri the address as one writes it, socket and all
 * @param name what the daemon is asked to open: {@code qemu:///system} or {@code qemu:///session}
 * @param sockets of which the first that exists is connected to
 * @param readOnly ask for a connection that can change nothing
 */
public record DaemonAddress(String uri, String name, List<Path> sockets, boolean readOnly) {
    public DaemonAddress {
        sockets = List.copyOf(sockets);
    }

    /** The daemon that was started with {@code --root}. */
    public static DaemonAddress ofRoot(Path root, boolean readOnly) {
        Path socket = root.resolve("run").resolve(socketName(readOnly));
        String uri = "qemu+unix:///system?socket=" + socket;
        return new DaemonAddress(uri, "qemu:///system", List.of(socket), readOnly);
    }

    /**
     * The daemon that a connection URI stands for: {@code qemu:///system}, {@code qemu:///session},
     * {@code qemu+unix:///system?socket=PATH}.
     *
     * @param environment in which the session's place is looked up
     * @throws dev.berth.model.BerthException INVALID_ARG when it is no such URI, NO_SUPPORT when
     *     its transport is not one of this library's
     */
    public static DaemonAddress of(String uri, boolean readOnly, Map<String, String> environment) {
        return DaemonUri.parse(uri, readOnly, environment);
    }

    /** Berth's own daemon of the system, never a libvirtd. */
    public static DaemonAddress ownSystem(boolean readOnly) {
        List<Path> own = DaemonPlaces.system(readOnly).subList(0, 1);
        return new DaemonAddress("qemu:///system", "qemu:///system", own, readOnly);
    }

    /** Berth's own daemon of this user's session, never a libvirtd. */
    public static DaemonAddress ownSession(Map<String, String> environment) {
        List<Path> own = DaemonPlaces.session(environment).subList(0, 1);
        return new DaemonAddress("qemu:///session", "qemu:///session", own, false);
    }

    /** Whether this is where Berth's own daemon of a session would be. */
    public boolean isOwnSession() {
        return uri.equals("qemu:///session");
    }

    static String socketName(boolean readOnly) {
        return readOnly ? "libvirt-sock-ro" : "libvirt-sock";
    }
}
