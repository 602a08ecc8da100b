package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.qapi.CpuDefinition;
import dev.berth.qapi.Machine;

import java.util.Optional;

/**
 * The processor of a guest that names none: its machine type's own; the host's under KVM on Arm,
 * which can run no other.
 */
final class CpuDefaults {
    private CpuDefaults() {}

    static Domain apply(Domain domain, Target target) {
        Optional<Cpu> cpu = domain.platform().cpu();
        if (cpu.isEmpty() && Guests.isArm(domain) && domain.type() == Domain.Type.KVM) {
            return domain.withPlatform(domain.platform().withCpu(Cpu.ofHost()));
        }
        if (cpu.isEmpty()) {
            return defaultModel(domain, target)
                    .map(name -> domain.withPlatform(domain.platform().withCpu(Cpu.named(name))))
                    .orElse(domain);
        }
        return domain.withPlatform(domain.platform().withCpu(completed(cpu.get(), domain, target)));
    }

    private static Cpu completed(Cpu cpu, Domain domain, Target target) {
        Cpu.Mode mode = cpu.choice().mode().orElse(Cpu.Mode.CUSTOM);
        boolean unnamed = mode == Cpu.Mode.CUSTOM && cpu.model().name().isEmpty();
        Cpu named =
                unnamed
                        ? defaultModel(domain, target)
                                .map(name -> cpu.withModel(Cpu.named(name).model()))
                                .orElse(cpu)
                        : cpu;
        return named.withModel(model(mode, named.model()))
                .withChoice(
                        choice(
                                mode,
                                cpu.choice(),
                                unnamed,
                                Guests.isX86(domain),
                                domain.type() == Domain.Type.QEMU));
    }

    /** Only a chosen processor has a name; how to fall back is said beside one, or asked for. */
    private static Cpu.Model model(Cpu.Mode mode, Cpu.Model said) {
        boolean named = mode == Cpu.Mode.CUSTOM;
        Optional<String> name = said.name().filter(_ -> named);
        Optional<String> fallback =
                name.isPresent()
                        ? said.fallback().or(() -> Optional.of("allow"))
                        : said.fallback().filter("forbid"::equals);
        return new Cpu.Model(name, fallback, said.vendorId(), said.vendor());
    }

    private static Cpu.Choice choice(
            Cpu.Mode mode, Cpu.Choice said, boolean unnamed, boolean x86, boolean tcg) {
        boolean migrates = x86 && (mode == Cpu.Mode.HOST_PASSTHROUGH || mode == Cpu.Mode.MAXIMUM);
        return new Cpu.Choice(
                Optional.of(mode),
                mode == Cpu.Mode.CUSTOM
                        ? said.match().or(() -> Optional.of("exact"))
                        : said.match(),
                said.check().or(() -> check(mode, unnamed || tcg)),
                migrates ? said.migratable().or(() -> Optional.of(true)) : said.migratable());
    }

    private static Optional<String> check(Cpu.Mode mode, boolean unchecked) {
        return switch (mode) {
            case CUSTOM -> Optional.of(unchecked ? "none" : "partial");
            case HOST_MODEL -> Optional.of("partial");
            case HOST_PASSTHROUGH, MAXIMUM -> Optional.of("none");
        };
    }

    /** QEMU names the type; the model is what the type implements. */
    private static Optional<String> defaultModel(Domain domain, Target target) {
        return domain.platform()
                .os()
                .machine()
                .flatMap(m -> target.traits().machine(Target.accelerator(domain), m))
                .flatMap(Machine::defaultCpuType)
                .flatMap(type ->
                        target.traits().cpuDefinitions(Target.accelerator(domain)).stream()
                                .filter(d -> d.type().equals(type))
                                .map(CpuDefinition::name)
                                .findFirst());
    }
}
