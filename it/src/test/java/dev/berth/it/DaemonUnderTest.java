package dev.berth.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.client.Connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The real daemon in a process and a root of its own. It can be killed and started again on the
 * same root; closing it ends everything that was started there, whatever the test left.
 */
final class DaemonUnderTest implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration COMMAND = Duration.ofSeconds(60);
    private static final String DAEMON = "dev.berth.daemon.Main";
    private static final String BERTH = "dev.berth.cli.Main";

    private final TestRoot root;
    private Background process;

    private DaemonUnderTest(TestRoot root) {
        this.root = root;
        this.process = launched(root);
    }

    /** On a fresh root; answers on return. */
    static DaemonUnderTest start() {
        TestRoot root = TestRoot.fresh();
        try {
            return new DaemonUnderTest(root);
        } catch (RuntimeException | Error failure) {
            root.close();
            throw failure;
        }
    }

    private static Background launched(TestRoot root) {
        Background process =
                Background.start(java(List.of(DAEMON, "--root", root.folder().toString())));
        try {
            process.await(line -> line.startsWith("ready "), START);
            return process;
        } catch (InterruptedException interruption) {
            process.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        } catch (AssertionError failure) {
            process.close();
            throw failure;
        }
    }

    /** A program of ours from the classes under test. */
    static List<String> java(List<String> program) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(program);
        return command;
    }

    TestRoot root() {
        return root;
    }

    long pid() {
        return process.pid();
    }

    Path socket() {
        return root.folder().resolve("run/libvirt-sock");
    }

    String uri() {
        return "qemu+unix:///system?socket=" + socket();
    }

    Virsh virsh() {
        return new Virsh(uri());
    }

    Connection connect() {
        return Connection.open(uri());
    }

    /** Runs our own command at it. */
    Outcome berth(String... words) {
        return Outcome.of(COMMAND, berthCommand(words));
    }

    List<String> berthCommand(String... words) {
        List<String> program = new ArrayList<>(List.of(BERTH, "--root", root.folder().toString()));
        program.addAll(List.of(words));
        return java(program);
    }

    /** SIGKILL: it is gone on return, guests go on. */
    void kill() {
        process.close();
    }

    /** SIGTERM: it is gone on return, guests go on. */
    void end() throws InterruptedException {
        assertThat(process.end()).isZero();
    }

    /** Starts it anew on the same root, after it was killed or ended. */
    void startAgain() {
        process = launched(root);
    }

    void killAndStartAgain() {
        kill();
        startAgain();
    }

    String log() {
        try {
            return Files.readString(root.folder().resolve("log/daemon.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one QEMU that it runs. */
    long qemu() {
        List<ProcessHandle> all = root.qemus();
        assertThat(all).as("QEMUs of %s", root).hasSize(1);
        return all.getFirst().pid();
    }

    @Override
    public void close() {
        process.close();
        root.close();
    }
}
