package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.berth.tinyguest.Architecture;
import dev.berth.tinyguest.TinyGuest;
import dev.berth.wire.ClientStream;
import dev.berth.wire.RpcConnection;
import dev.berth.wire.generated.ConnectOpenArgs;
import dev.berth.wire.generated.DomainLookupByNameArgs;
import dev.berth.wire.generated.DomainOpenConsoleArgs;
import dev.berth.wire.generated.DomainRef;
import dev.berth.wire.generated.RemoteCalls;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A guest's life with a real QEMU, asked for by the real virsh. */
@Timeout(120)
class VirshLifecycleTest {
    private static final String GUEST = "tiny-x86_64";
    private static Path kernels;

    @TempDir private Path folder;
    private DaemonProcess daemon;
    private Virsh virsh;
    private Path document;

    @BeforeAll
    static void prepareTheGuest() {
        assumeTrue(Virsh.installed(), "no virsh");
        assumeTrue(Files.exists(Path.of("/usr/bin/qemu-system-x86_64")), "no QEMU");
        kernels = TinyGuest.defaultCache();
        TinyGuest.prepare(Architecture.X86_64, kernels);
    }

    @BeforeEach
    void start() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        daemon = DaemonProcess.start(folder.resolve("root"));
        virsh = new Virsh(daemon.socket(), false);
        document = Examples.tinyGuest(folder, kernels);
    }

    @AfterEach
    void stop() {
        virsh.attempt("destroy", GUEST);
        daemon.close();
    }

    @Test
    void fromDefinitionToUndefinition() {
        virsh.run("define", document.toString());
        assertThat(virsh.run("list", "--all")).contains(GUEST, "shut off");
        virsh.run("start", GUEST, "--paused");
        assertThat(virsh.run("domstate", GUEST, "--reason")).isEqualTo("paused (user)");
        virsh.run("resume", GUEST);
        assertThat(virsh.run("domstate", GUEST, "--reason")).isEqualTo("running (unpaused)");
        assertThat(virsh.run("list", "--name")).isEqualTo(GUEST);
        assertThat(virsh.run("dominfo", GUEST)).contains("State:          running");
        assertThat(virsh.run("qemu-monitor-command", GUEST, "{\"execute\":\"query-status\"}"))
                .contains("\"running\"");
        assertThat(virsh.run("qemu-monitor-command", "--hmp", GUEST, "info status"))
                .contains("VM status: running");
        virsh.run("suspend", GUEST);
        virsh.run("reset", GUEST);
        virsh.run("destroy", GUEST);
        assertThat(virsh.run("domstate", GUEST, "--reason")).isEqualTo("shut off (destroyed)");
        virsh.run("undefine", GUEST, "--nvram");
        assertThat(virsh.run("list", "--all", "--name")).isEmpty();
    }

    @Test
    void itsConsoleSaysReadyAndItShutsDownWhenAsked() throws Exception {
        virsh.run("create", document.toString());
        try (RpcConnection connection = connect();
                ClientStream console = console(connection)) {
            awaitText(console, "READY");
            console.send(ByteBuffer.wrap("cpus\n".getBytes(StandardCharsets.UTF_8)));
        }
        Process events = virsh.start("event", "--event", "lifecycle", "--loop", "--timeout", "60");
        BufferedReader told = events.inputReader(StandardCharsets.UTF_8);
        virsh.run("shutdown", GUEST);
        List<String> lines = new ArrayList<>();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            lines.add(line);
            if (line.contains("Stopped")) {
                break;
            }
        }
        events.destroy();
        assertThat(lines).anyMatch(line -> line.contains("Stopped Shutdown"));
        assertThat(virsh.run("list", "--all", "--name")).isEmpty();
    }

    @Test
    void aGuestOutlivesItsDaemon() throws Exception {
        virsh.run("define", document.toString());
        virsh.run("start", GUEST);
        String xml = virsh.run("dumpxml", GUEST);
        daemon.kill();
        daemon = DaemonProcess.start(daemon.root());
        assertThat(virsh.run("domstate", GUEST)).isEqualTo("running");
        assertThat(virsh.run("dumpxml", GUEST)).isEqualTo(xml);
        daemon.terminate();
        assertThat(daemon.exitCode()).isZero();
        daemon = DaemonProcess.start(daemon.root());
        assertThat(virsh.run("domstate", GUEST)).isEqualTo("running");
    }

    @Test
    void aSecondDaemonOnARootSaysWhoHoldsIt() throws Exception {
        Process second = DaemonProcess.launch(daemon.root());
        String errors = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).isEqualTo(3);
        assertThat(errors).contains("another daemon (pid ").contains(daemon.root().toString());
    }

    @Test
    void readersOnlyRead() {
        virsh.run("define", document.toString());
        Virsh reader = new Virsh(daemon.readOnlySocket(), true);
        assertThat(reader.run("list", "--all", "--name")).isEqualTo(GUEST);
        assertThat(reader.run("dumpxml", GUEST)).contains("<name>" + GUEST + "</name>");
        Virsh pushing = new Virsh(daemon.readOnlySocket(), false);
        Virsh.Result refused = pushing.attempt("start", GUEST);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.errors()).contains("may only read");
    }

    private RpcConnection connect() {
        RpcConnection connection = RpcConnection.connect(daemon.socket());
        connection.call(RemoteCalls.connectOpen(), new ConnectOpenArgs(Optional.empty(), 0));
        return connection;
    }

    private static ClientStream console(RpcConnection connection) {
        DomainRef guest =
                connection
                        .call(RemoteCalls.domainLookupByName(), new DomainLookupByNameArgs(GUEST))
                        .dom();
        return connection
                .open(
                        RemoteCalls.domainOpenConsole(),
                        new DomainOpenConsoleArgs(guest, Optional.empty(), 0))
                .stream();
    }

    private static void awaitText(ClientStream console, String wanted) throws InterruptedException {
        StringBuilder seen = new StringBuilder();
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (seen.indexOf(wanted) < 0 && System.nanoTime() < deadline) {
            Optional<ByteBuffer> data = console.receive();
            if (data.isEmpty()) {
                break;
            }
            seen.append(StandardCharsets.UTF_8.decode(data.get()));
        }
        assertThat(seen.toString()).contains(wanted);
    }
}
