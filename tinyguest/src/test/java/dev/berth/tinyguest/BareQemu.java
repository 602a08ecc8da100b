package dev.berth.tinyguest;

import dev.berth.host.Descriptor;
import dev.berth.host.HostProcess;
import dev.berth.host.OpenFile;
import dev.berth.host.Signal;
import dev.berth.host.Spawn;
import dev.berth.host.UnixListener;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A QEMU with the tiny guest, by an argv written by hand; its console and monitor are inherited.
 */
record BareQemu(HostProcess process, Console console, SocketChannel monitor)
        implements AutoCloseable {
    private static final int CONSOLE = 3;
    private static final int MONITOR = 4;

    static BareQemu boot(Architecture architecture, Path folder) throws IOException {
        TinyGuest guest = TinyGuest.prepare(architecture, TinyGuest.defaultCache());
        Path disk = folder.resolve("disk.raw");
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            file.setLength(8 << 20);
        }
        HostProcess process;
        try (Descriptor console = listen(folder.resolve("console"));
                Descriptor monitor = listen(folder.resolve("monitor"));
                Descriptor log = OpenFile.append(folder.resolve("log"))) {
            process =
                    Spawn.of(argv(guest, disk))
                            .pass(console.as(CONSOLE))
                            .pass(monitor.as(MONITOR))
                            .output(log)
                            .start();
        }
        return new BareQemu(
                process,
                Console.over(connect(folder.resolve("console"))),
                connect(folder.resolve("monitor")));
    }

    private static Descriptor listen(Path file) {
        return UnixListener.listen(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static SocketChannel connect(Path file) throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(file));
    }

    private static List<String> argv(TinyGuest guest, Path disk) {
        Architecture architecture = guest.architecture();
        List<String> argv = new ArrayList<>();
        argv.add("/usr/bin/qemu-system-" + architecture.qemuName());
        argv.addAll(
                switch (architecture) {
                    case X86_64 -> List.of("-machine", "q35", "-cpu", "qemu64");
                    case AARCH64 -> List.of("-machine", "virt", "-cpu", "cortex-a57");
                });
        argv.addAll(List.of("-accel", "tcg", "-m", "256", "-smp", "2"));
        argv.addAll(List.of("-nodefaults", "-no-user-config", "-display", "none"));
        argv.addAll(List.of("-kernel", guest.kernel().toString()));
        argv.addAll(List.of("-initrd", guest.initrd().toString()));
        argv.addAll(List.of("-append", architecture.commandLine()));
        argv.addAll(List.of("-chardev", "socket,id=c,fd=" + CONSOLE + ",server=on,wait=off"));
        argv.addAll(List.of("-serial", "chardev:c"));
        argv.addAll(List.of("-chardev", "socket,id=m,fd=" + MONITOR + ",server=on,wait=off"));
        argv.addAll(List.of("-mon", "chardev=m,mode=control"));
        argv.addAll(List.of("-blockdev", "driver=file,node-name=d,filename=" + disk));
        String modern = "disable-legacy=on,disable-modern=off";
        argv.addAll(List.of("-device", "virtio-blk-pci,drive=d,serial=berth-1," + modern));
        argv.addAll(List.of("-netdev", "user,id=n"));
        argv.addAll(List.of("-device", "virtio-net-pci,netdev=n,mac=52:54:00:00:00:42"));
        return argv;
    }

    void pressPowerButton() throws IOException {
        String text = "{\"execute\":\"qmp_capabilities\"}{\"execute\":\"system_powerdown\"}";
        monitor.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.signal(Signal.KILL);
        process.awaitExit(java.time.Duration.ofSeconds(10));
        console.close();
        monitor.close();
    }
}
