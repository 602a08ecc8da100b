package dev.berth.qmp;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A QEMU that connects its monitor to us, ended with the test whatever happens. */
final class RealQemu implements AutoCloseable {
    private final Process process;
    private final QmpSession session;

    private RealQemu(Process process, QmpSession session) {
        this.process = process;
        this.session = session;
    }

    static boolean isInstalled(String arch) {
        return Files.isExecutable(binary(arch));
    }

    static RealQemu start(Path folder, String arch, String machine, Subscription... subscriptions)
            throws IOException {
        Path socket = folder.resolve("monitor-" + arch);
        try (var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listener.bind(UnixDomainSocketAddress.of(socket));
            Process process = new ProcessBuilder(argv(arch, machine, socket)).inheritIO().start();
            process.onExit().thenRun(() -> closeQuietly(listener));
            try {
                return new RealQemu(process, open(listener.accept(), subscriptions));
            } catch (IOException | QmpException e) {
                process.destroyForcibly();
                throw e;
            }
        }
    }

    private static QmpSession open(SocketChannel channel, Subscription... subscriptions) {
        return QmpSession.open(
                QmpTransport.of(channel), "a test", Duration.ofSeconds(20), subscriptions);
    }

    private static List<String> argv(String arch, String machine, Path socket) {
        List<String> argv = new ArrayList<>();
        argv.add(binary(arch).toString());
        argv.addAll(List.of("-S", "-no-user-config", "-nodefaults", "-display", "none"));
        argv.addAll(List.of("-machine", machine, "-accel", "tcg"));
        argv.addAll(List.of("-chardev", "socket,id=monitor,path=" + socket));
        argv.addAll(List.of("-mon", "chardev=monitor,mode=control"));
        return argv;
    }

    private static Path binary(String arch) {
        return Path.of("/usr/bin/qemu-system-" + arch);
    }

    /** A QEMU that dies early must not leave us listening. */
    private static void closeQuietly(ServerSocketChannel listener) {
        try {
            listener.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    QmpSession session() {
        return session;
    }

    boolean exitsSoon() throws InterruptedException {
        return process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        session.close();
        process.destroyForcibly();
    }
}
