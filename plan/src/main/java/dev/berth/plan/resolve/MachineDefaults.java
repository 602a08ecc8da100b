package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.OperatingSystem;
import dev.berth.qapi.Machine;

import java.util.List;
import java.util.Optional;

/**
 * Architecture, emulator and machine type, which is made canonical: an alias means another machine
 * after QEMU is updated.
 */
final class MachineDefaults {
    private MachineDefaults() {}

    static Domain apply(Domain domain, Target target) {
        OperatingSystem os = domain.platform().os();
        String arch = os.arch().orElse(target.host().architecture());
        String emulator = domain.devices().emulator().orElse(target.host().emulator(arch));
        OperatingSystem.Type type =
                new OperatingSystem.Type(
                        os.type().kind(), Optional.of(arch), Optional.of(machine(domain, target)));
        return domain.withPlatform(domain.platform().withOs(withBoot(os.withType(type), domain)))
                .withDevices(domain.devices().withEmulator(emulator));
    }

    private static String machine(Domain domain, Target target) {
        OperatingSystem os = domain.platform().os();
        if (os.machine().isEmpty()) {
            return defaultMachine(domain, target);
        }
        String wanted = os.machine().get();
        Optional<Machine> known = target.traits().machine(Target.accelerator(domain), wanted);
        if (known.isEmpty()) {
            target.problems()
                    .error(
                            os.source().at(),
                            "<type>: this QEMU has no machine type '"
                                    + wanted
                                    + "'; 'qemu-system-… -machine help' lists those it has");
        }
        return known.map(Machine::name).orElse(wanted);
    }

    private static String defaultMachine(Domain domain, Target target) {
        List<Machine> machines = target.traits().machines(Target.accelerator(domain));
        return machines.stream()
                .filter(Machine::isDefault)
                .findFirst()
                .map(Machine::name)
                .orElse("virt");
    }

    /** A guest that says nothing of booting boots from its disk. */
    private static OperatingSystem withBoot(OperatingSystem os, Domain domain) {
        boolean ordered =
                domain.devices().list().stream().anyMatch(d -> d.info().bootOrder().isPresent());
        boolean silent = os.boot().isEmpty() && !ordered;
        return silent ? os.withBoot(List.of(OperatingSystem.BootDevice.HD)) : os;
    }
}
