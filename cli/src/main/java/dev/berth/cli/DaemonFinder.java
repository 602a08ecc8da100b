package dev.berth.cli;

import dev.berth.client.Connection;
import dev.berth.client.DaemonAddress;
import dev.berth.client.Unreachable;
import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the daemon a command is for: {@code -c}, {@code --root}, {@code $BERTH_DEFAULT_URI}, {@code
 * $LIBVIRT_DEFAULT_URI}, else Berth's own: the system's for root, the session's for others.
 */
final class DaemonFinder {
    private static final String FAILED = "failed to connect to the hypervisor";

    private final GlobalOptions options;
    private final Map<String, String> environment;

    DaemonFinder(GlobalOptions options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /**
     * Connects; a user's daemon of the session is started when it is missing.
     *
     * @throws FailedVerb when no daemon answers, with the command that starts one
     */
    Connection connect() {
        DaemonAddress address = address();
        try {
            return Connection.open(address);
        } catch (Unreachable cause) {
            Optional<String> launcher = variable("BERTH_LAUNCHER");
            boolean missing = address.sockets().stream().noneMatch(Files::exists);
            if (address.isOwnSession() && missing && launcher.isPresent() && !isRoot()) {
                return connectToNew(launcher.get(), address);
            }
            throw unreachable(address, cause);
        }
    }

    private Connection connectToNew(String launcher, DaemonAddress address) {
        try {
            SessionDaemon.start(launcher);
            return Connection.open(address);
        } catch (Unreachable cause) {
            throw unreachable(address, cause);
        } catch (BerthException cause) {
            throw new FailedVerb(FAILED, cause);
        }
    }

    private FailedVerb unreachable(DaemonAddress address, Unreachable cause) {
        String remedy = "no daemon answers there; start one with: " + daemonCommand(address);
        return new FailedVerb(
                FAILED,
                new BerthException(
                        ErrorCode.NO_CONNECT, cause.getMessage() + "\n" + remedy, cause));
    }

    DaemonAddress address() {
        boolean readOnly = options.readOnly();
        if (options.root().isPresent()) {
            Path root = Path.of(options.root().get()).toAbsolutePath().normalize();
            return DaemonAddress.ofRoot(root, readOnly);
        }
        Optional<String> uri =
                options.uri()
                        .or(() -> variable("BERTH_DEFAULT_URI"))
                        .or(() -> variable("LIBVIRT_DEFAULT_URI"));
        if (uri.isPresent()) {
            return DaemonAddress.of(uri.get(), readOnly, environment);
        }
        return isRoot() ? DaemonAddress.ownSystem(readOnly) : DaemonAddress.ownSession(environment);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    private String daemonCommand(DaemonAddress address) {
        String launcher = variable("BERTH_LAUNCHER").orElse("berth");
        String root = options.root().map(folder -> " --root " + folder).orElse("");
        boolean system = address.name().equals("qemu:///system") && root.isEmpty() && !isRoot();
        return (system ? "sudo " : "") + launcher + " daemon" + root;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException cause) {
            throw new BerthException(
                    ErrorCode.SYSTEM_ERROR, "cannot tell who runs this: " + cause, cause);
        }
    }
}
