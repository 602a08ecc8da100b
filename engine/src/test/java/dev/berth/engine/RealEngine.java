package dev.berth.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.host.Account;
import dev.berth.store.Places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An engine on a folder of a test's, with QEMU's own user where we are root. */
final class RealEngine implements AutoCloseable {
    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");
    private static final String USER = "berth-qemu";

    private final EngineSettings settings;
    private Engine engine;

    private RealEngine(EngineSettings settings) {
        this.settings = settings;
        this.engine = Engine.open(settings);
    }

    static RealEngine in(Path folder) throws IOException {
        assumeTrue(Files.isExecutable(QEMU), () -> QEMU + " is not installed");
        Optional<String> user =
                Account.root() ? Account.named(USER).map(Account::name) : Optional.empty();
        assumeTrue(!Account.root() || user.isPresent(), () -> "there is no user " + USER);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new RealEngine(
                new EngineSettings(
                        Places.under(folder.resolve("root")),
                        user,
                        Optional.empty(),
                        true,
                        0,
                        UUID.randomUUID(),
                        "here"));
    }

    Engine engine() {
        return engine;
    }

    EngineSettings settings() {
        return settings;
    }

    /** As after the daemon's end. */
    void reopen() {
        engine.close();
        engine = Engine.open(settings);
    }

    /** Ends all guests too. */
    @Override
    public void close() {
        engine.guests(Set.of()).stream()
                .filter(guest -> guest.view().active())
                .forEach(guest -> guest.destroy(Set.of()));
        engine.close();
    }
}
