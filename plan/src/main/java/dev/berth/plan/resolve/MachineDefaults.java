package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.domain.OperatingSystem;
import dev.berth.qapi.Machine;

import java.util.Optional;

/** Architecture, emulator and the canonical machine type. */
final class MachineDefaults {
    private MachineDefaults() {}

    static Domain apply(Domain domain, Target target) {
        OperatingSystem os = domain.platform().os();
        String arch = os.arch().orElse(target.host().architecture());
        String emulator = domain.devices().emulator().orElse(target.host().emulator(arch));
        return domain.withPlatform(
                        domain.platform()
                                .withOs(os.withArch(arch).withMachine(machine(os, domain, target))))
                .withDevices(domain.devices().withEmulator(emulator));
    }

    private static String machine(OperatingSystem os, Domain domain, Target target) {
        Optional<Machine> known =
                os.machine().flatMap(m -> target.traits().machine(Target.accelerator(domain), m));
        if (os.machine().isPresent() && known.isEmpty()) {
            target.problems()
                    .error(
                            os.source().at(),
                            "machine type '" + os.machine().get() + "' is not one of this QEMU's");
        }
        return known.map(Machine::name).or(os::machine).orElse("pc");
    }
}
