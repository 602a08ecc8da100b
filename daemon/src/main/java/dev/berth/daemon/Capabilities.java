package dev.berth.daemon;

import dev.berth.model.xml.XmlWriter;
import dev.berth.qapi.Accelerator;
import dev.berth.qapi.Machine;

import java.util.ArrayList;
import java.util.List;

/** The document that says what the host is and which guests it can run (libvirt's formatcaps). */
final class Capabilities {
    private static final int WORD_BITS = 64;

    /** What QEMU offers for being asked only. */
    private static final String NO_MACHINE = "none";

    private Capabilities() {}

    static String document(HostIdentity identity, HostMachine machine, List<Emulator> emulators) {
        Tag capabilities = Tag.of("capabilities").with(host(identity, machine));
        emulators.forEach(emulator -> capabilities.with(guest(emulator)));
        return XmlWriter.write(capabilities.element());
    }

    private static Tag host(HostIdentity identity, HostMachine machine) {
        HostMachine.Topology topology = machine.topology();
        return Tag.of("host")
                .with(
                        Tag.of("uuid").text(identity.uuid()),
                        Tag.of("cpu")
                                .with(
                                        Tag.of("arch").text(HostMachine.architecture()),
                                        Tag.of("topology")
                                                .attribute("sockets", topology.sockets())
                                                .attribute("dies", 1)
                                                .attribute("cores", topology.cores())
                                                .attribute("threads", topology.threads())),
                        Tag.of("topology").with(cells(machine.cells())));
    }

    private static Tag cells(List<HostMachine.Cell> cells) {
        return Tag.of("cells")
                .attribute("num", cells.size())
                .with(cells.stream().map(Capabilities::cell).toList());
    }

    private static Tag cell(HostMachine.Cell cell) {
        return Tag.of("cell")
                .attribute("id", cell.number())
                .with(
                        Tag.of("memory")
                                .attribute("unit", "KiB")
                                .text(Guests.kibibytes(cell.memory())),
                        Tag.of("cpus")
                                .attribute("num", cell.cpus().size())
                                .with(cell.cpus().stream().map(Capabilities::cpu).toList()));
    }

    private static Tag cpu(HostMachine.Cpu cpu) {
        return Tag.of("cpu")
                .attribute("id", cpu.number())
                .attribute("socket_id", cpu.socket())
                .attribute("die_id", cpu.die())
                .attribute("core_id", cpu.core())
                .attribute("siblings", cpu.siblings());
    }

    private static Tag guest(Emulator emulator) {
        String architecture = emulator.traits().arch();
        Tag arch =
                Tag.of("arch")
                        .attribute("name", architecture)
                        .with(
                                Tag.of("wordsize").text(WORD_BITS),
                                Tag.of("emulator").text(emulator.binary()))
                        .with(machines(emulator))
                        .with(Tag.of("domain").attribute("type", "qemu"));
        if (emulator.traits().kvm()) {
            arch.with(Tag.of("domain").attribute("type", "kvm"));
        }
        Tag features =
                Tag.of("features")
                        .with(toggle("acpi"), Tag.of("cpuselection"), Tag.of("deviceboot"));
        if (architecture.equals("x86_64")) {
            features.with(Tag.of("apic").attribute("default", "on").attribute("toggle", "no"));
        }
        return Tag.of("guest").with(Tag.of("os_type").text("hvm"), arch, features);
    }

    private static Tag toggle(String name) {
        return Tag.of(name).attribute("default", "on").attribute("toggle", "yes");
    }

    /** Each machine, and each alias as a machine of its own that names the canonical one. */
    private static List<Tag> machines(Emulator emulator) {
        List<Tag> machines = new ArrayList<>();
        for (Machine machine : emulator.traits().machines(Accelerator.TCG)) {
            if (machine.name().equals(NO_MACHINE)) {
                continue;
            }
            machines.add(
                    Tag.of("machine").attribute("maxCpus", machine.cpuMax()).text(machine.name()));
            machine.alias()
                    .ifPresent(alias ->
                            machines.add(
                                    Tag.of("machine")
                                            .attribute("canonical", machine.name())
                                            .attribute("maxCpus", machine.cpuMax())
                                            .text(alias)));
        }
        return machines;
    }
}
