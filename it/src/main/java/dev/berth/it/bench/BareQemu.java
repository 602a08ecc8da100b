package dev.berth.it.bench;

import dev.berth.host.Account;
import dev.berth.host.Confinement;
import dev.berth.qapi.Json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** QEMU and the disk without a daemon: the least that a start, an end and a write can cost. */
final class BareQemu implements AutoCloseable {
    private static final int FUNCTIONS = 8;

    private final Path folder;
    private final Path image;
    private final Client client;
    private final Samples samples = new Samples();

    BareQemu(Workshop workshop, Path script) {
        folder = workshop.folder("qemu", List.of());
        image = workshop.image(folder);
        Workshop.qemuUser().ifPresent(user -> workshop.give(user, List.of(folder, image)));
        client = new Client(script);
    }

    Samples samples() {
        return samples;
    }

    /** Starts the guest of the documents, stopped, until its monitor answers; and ends it. */
    void cycle() {
        Path socket = folder.resolve("monitor");
        String log = folder.resolve("out").toString();
        Json took = client.ask("qemu", socket.toString(), log, command(socket));
        samples.add(took);
    }

    /** Writes so many files, each durably. */
    void write(int files) {
        double took = Client.number(client.ask("write", folder.toString(), files));
        samples.add(Figure.DEFINE, Figure.perSecond(files, took));
    }

    private List<String> command(Path socket) {
        List<String> argv = new ArrayList<>();
        Optional<Account> user = Workshop.qemuUser();
        user.ifPresent(it -> argv.addAll(new Confinement(it, Set.of()).prefix()));
        argv.addAll(List.of("/usr/bin/qemu-system-x86_64", "-S", "-nodefaults"));
        argv.addAll(List.of("-no-user-config", "-machine", "q35", "-accel", "tcg", "-m", "128"));
        argv.addAll(List.of("-display", "none", "-no-shutdown"));
        argv.addAll(List.of("-qmp", "unix:%s,server=on,wait=off".formatted(socket)));
        argv.addAll(List.of("-sandbox", "on,elevateprivileges=deny,spawn=deny"));
        for (int port = 1; port <= GuestDocuments.ROOT_PORTS; port++) {
            argv.addAll(List.of("-device", rootPort(port)));
        }
        argv.addAll(List.of("-blockdev", "file,node-name=file,filename=" + image));
        argv.addAll(List.of("-blockdev", "qcow2,node-name=disk,file=file"));
        argv.addAll(List.of("-device", "virtio-blk-pci,drive=disk,bus=port1"));
        argv.addAll(List.of("-device", "virtio-balloon-pci,bus=port2"));
        argv.addAll(List.of("-chardev", "pty,id=serial", "-device", "isa-serial,chardev=serial"));
        return List.copyOf(argv);
    }

    private static String rootPort(int port) {
        int slot = 1 + (port - 1) / FUNCTIONS;
        int function = (port - 1) % FUNCTIONS;
        String first = function == 0 ? ",multifunction=on" : "";
        return "pcie-root-port,id=port%d,chassis=%d,addr=%x.%x%s"
                .formatted(port, port, slot, function, first);
    }

    /** Leaves the machine alone for a while. */
    void rest(Duration time) {
        client.ask("rest", time.toSeconds());
    }

    @Override
    public void close() {
        client.close();
    }
}
