package dev.berth.it;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.nio.file.Path;

/** One booted tiny guest for all tests that only look at it; a test's parameter asks for it. */
record SharedGuest(DaemonUnderTest daemon) implements AutoCloseable {
    static final String NAME = "shared";
    static final String MAC = "52:54:00:be:27:0a";
    static final long DISK_BYTES = 8 << 20;

    /** Boots it for the first test that wants it, and ends it after the last. */
    static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SharedGuest.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SharedGuest.class))
                    .computeIfAbsent(SharedGuest.class, _ -> boot(), SharedGuest.class);
        }
    }

    private static SharedGuest boot() {
        Virsh.required();
        DaemonUnderTest daemon = DaemonUnderTest.start();
        try {
            Path disk = daemon.root().image("shared.raw", DISK_BYTES);
            String devices = GuestDocument.disk(disk, "vda") + GuestDocument.nic(MAC);
            daemon.virsh()
                    .ok(
                            "define",
                            daemon.root()
                                    .write("shared.xml", GuestDocument.tiny(NAME, devices))
                                    .toString());
            daemon.virsh().ok("start", NAME);
            TinyConsole.open(daemon, NAME).awaitReady().close();
            return new SharedGuest(daemon);
        } catch (RuntimeException | Error failure) {
            daemon.close();
            throw failure;
        }
    }

    Virsh virsh() {
        return daemon.virsh();
    }

    @Override
    public void close() {
        daemon.close();
    }
}
