package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Launchers that behave as the daemon's may. */
@Timeout(30)
class SessionDaemonTest {
    @TempDir private Path folder;

    private String launcher(String body) throws IOException {
        Path file = folder.resolve("berth");
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    @Test
    void itIsWaitedForAndToldWhenToLeave() throws IOException {
        Path asked = folder.resolve("asked");
        SessionDaemon.start(launcher("echo \"$@\" > " + asked + "; echo ready /there"));
        assertThat(asked).hasContent("daemon --idle-exit 120\n");
    }

    @Test
    void anotherThatHoldsTheRootIsAsGood() throws IOException {
        SessionDaemon.start(launcher("exit 3"));
    }

    @Test
    void oneThatFailsIsNamedWithTheRemedy() throws IOException {
        String launcher = launcher("exit 1");
        assertThatThrownBy(() -> SessionDaemon.start(launcher))
                .hasMessage(
                        "cannot start the session's daemon: it ended with code 1; see why with: "
                                + launcher
                                + " daemon");
    }
}
