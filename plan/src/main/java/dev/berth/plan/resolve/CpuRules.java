package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Cpu.Mode;
import dev.berth.model.domain.Cpu.Policy;
import dev.berth.model.domain.Domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a processor can be asked to show. */
final class CpuRules {
    private static final String PASSTHROUGH = "passthrough";

    private final Cpu cpu;
    private final Domain domain;
    private final Target target;

    private CpuRules(Cpu cpu, Domain domain, Target target) {
        this.cpu = cpu;
        this.domain = domain;
        this.target = target;
    }

    static void check(Domain domain, Target target) {
        domain.platform().cpu().ifPresent(cpu -> new CpuRules(cpu, domain, target).check());
    }

    private void check() {
        cpu.cache().ifPresent(this::cache);
        cpu.physicalAddress().ifPresent(this::physicalAddress);
        Set<String> names = new HashSet<>();
        for (Cpu.Feature feature : cpu.features()) {
            refuseIf(
                    !names.add(feature.name()),
                    "<feature name='" + feature.name() + "'> stands twice; remove one");
        }
        if (Guests.isArm(domain)) {
            vectors();
        }
    }

    private void cache(Cpu.Cache cache) {
        Optional<Integer> level = cache.level();
        String what = "<cache mode='" + cache.mode() + "'>: ";
        switch (cache.mode()) {
            case "emulate" ->
                    refuseIf(
                            !level.equals(Optional.of(3)),
                            what + "QEMU emulates the third level only; say level='3'");
            case PASSTHROUGH -> {
                refuseIf(!isHosts(), what + "needs <cpu mode='host-passthrough'> or 'maximum'");
                refuseIf(level.isPresent(), what + "shows all levels; remove the level");
            }
            case "disable" ->
                    refuseIf(level.isPresent(), what + "hides all levels; remove the level");
            default -> refuseIf(true, what + "use 'emulate', 'passthrough' or 'disable'");
        }
    }

    private void physicalAddress(Cpu.PhysicalAddress width) {
        String what = "<maxphysaddr mode='" + width.mode() + "'>: ";
        boolean passthrough = width.mode().equals(PASSTHROUGH);
        refuseIf(
                !Guests.isX86(domain),
                what + "architecture '" + Guests.arch(domain) + "' has no such setting");
        refuseIf(passthrough && width.bits().isPresent(), what + "the host says the bits");
        refuseIf(
                passthrough && !isHosts(),
                what + "needs <cpu mode='host-passthrough'> or 'maximum'");
        refuseIf(
                !passthrough && width.limit().isPresent(),
                what + "a limit is for mode 'passthrough'");
    }

    private boolean isHosts() {
        Mode mode = cpu.choice().mode().orElse(Mode.CUSTOM);
        return mode == Mode.HOST_PASSTHROUGH || mode == Mode.MAXIMUM;
    }

    /** Arm's vectors come in lengths ({@code sve128}), which need the vectors themselves. */
    private void vectors() {
        boolean disabled =
                cpu.features().stream().anyMatch(f -> f.name().equals("sve") && isOff(f));
        boolean length =
                cpu.features().stream().anyMatch(f -> f.name().matches("sve\\d+") && !isOff(f));
        refuseIf(
                disabled && length,
                "feature 'sve' is disabled, but a vector length is asked for; remove one");
    }

    private static boolean isOff(Cpu.Feature feature) {
        Policy policy = feature.policy().orElse(Policy.REQUIRE);
        return policy == Policy.DISABLE || policy == Policy.FORBID;
    }

    private void refuseIf(boolean wrong, String message) {
        target.refuseIf(wrong, cpu.source(), "<cpu>: " + message);
    }
}
