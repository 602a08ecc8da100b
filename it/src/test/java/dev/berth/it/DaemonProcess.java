package dev.berth.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A daemon as its users run it: a process of its own. */
final class DaemonProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Path root;
    private final Process process;

    private DaemonProcess(Path root, Process process) {
        this.root = root;
        this.process = process;
    }

    /** Starts a daemon on a root; it answers on return. */
    static DaemonProcess start(Path root) throws IOException {
        Process process = launch(root);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null || !line.startsWith("ready ")) {
            String errors =
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            throw new IOException("the daemon said: " + line + errors);
        }
        return new DaemonProcess(root, process);
    }

    /** Starts a daemon without waiting for it. */
    static Process launch(Path root) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("dev.berth.daemon.Main", "--root", root.toString()));
        return new ProcessBuilder(command).start();
    }

    Path root() {
        return root;
    }

    Path socket() {
        return root.resolve("run/libvirt-sock");
    }

    Path readOnlySocket() {
        return root.resolve("run/libvirt-sock-ro");
    }

    /** Ends it the friendly way. */
    void terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the daemon did not end");
        }
    }

    /** Ends it as a crash does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
