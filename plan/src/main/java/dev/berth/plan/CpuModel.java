package dev.berth.plan;

import dev.berth.model.domain.Clock;
import dev.berth.model.domain.Clock.Timer;
import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.model.domain.HyperV;
import dev.berth.model.domain.KvmFeatures;
import dev.berth.model.domain.Panic;
import dev.berth.plan.resolve.Guests;
import dev.berth.plan.step.KeyValues;

import java.util.Optional;

/** The value of {@code -cpu}: the model, its features, and what a hypervisor shows beside them. */
final class CpuModel {
    private final Domain domain;
    private final Features features;
    private final KeyValues values;

    private CpuModel(Domain domain, String model) {
        this.domain = domain;
        this.features = domain.platform().featureSet();
        this.values = KeyValues.of(model);
    }

    static Optional<String> of(Planning planning) {
        Domain domain = planning.domain();
        return domain.platform()
                .cpu()
                .flatMap(cpu -> name(cpu, domain).map(n -> with(cpu, n, domain)));
    }

    private static String with(Cpu cpu, String name, Domain domain) {
        CpuModel model = new CpuModel(domain, name);
        model.processor(cpu);
        model.timers();
        model.paravirtualisation();
        domain.platform().featureSet().hyperv().ifPresent(model::hyperv);
        model.crash();
        model.width(cpu);
        return model.values.toString();
    }

    private static Optional<String> name(Cpu cpu, Domain domain) {
        return switch (cpu.choice().mode().orElse(Cpu.Mode.CUSTOM)) {
            case CUSTOM -> cpu.model().name();
            case HOST_PASSTHROUGH -> Optional.of("host");
            case MAXIMUM -> Optional.of("max");
            // the nearest that QEMU itself can work out
            case HOST_MODEL -> Optional.of(domain.type() == Domain.Type.KVM ? "host" : "max");
        };
    }

    private void processor(Cpu cpu) {
        Cpu.Mode mode = cpu.choice().mode().orElse(Cpu.Mode.CUSTOM);
        if (mode == Cpu.Mode.HOST_PASSTHROUGH || mode == Cpu.Mode.MAXIMUM && Guests.isX86(domain)) {
            values.withSwitch("migratable", cpu.choice().migratable());
        }
        values.withText("vendor", cpu.model().vendorId());
        for (Cpu.Feature feature : cpu.features()) {
            switch (feature.policy().orElse(Cpu.Policy.REQUIRE)) {
                case FORCE, REQUIRE -> values.with(CpuFeatureNames.of(feature.name()), true);
                case DISABLE, FORBID -> values.with(CpuFeatureNames.of(feature.name()), false);
                case OPTIONAL ->
                        throw Unplanned.of(
                                "CPU feature '" + feature.name() + "', policy 'optional'");
            }
        }
    }

    private void timers() {
        for (Timer timer : domain.platform().clock().orElse(Clock.UTC).timers()) {
            switch (timer.name()) {
                case KVMCLOCK -> values.withSwitch("kvmclock", timer.present());
                case HYPERVCLOCK -> values.withSwitch("hv-time", timer.present());
                case TSC -> timer.frequency().ifPresent(hz -> values.with("tsc-frequency", hz));
                case ARMVTIMER ->
                        timer.tickPolicy()
                                .ifPresent(policy ->
                                        values.with(
                                                "kvm-no-adjvtime",
                                                policy == Timer.TickPolicy.DISCARD));
                case PLATFORM, PIT, RTC, HPET -> {}
            }
        }
    }

    private void paravirtualisation() {
        values.withSwitch("kvm-pv-eoi", features.apicEoi());
        values.withSwitch("kvm-pv-unhalt", features.state(Toggle.PVSPINLOCK));
        features.kvm().ifPresent(this::kvm);
        values.withSwitch("pmu", features.state(Toggle.PMU));
    }

    private void kvm(KvmFeatures kvm) {
        if (kvm.hidden().orElse(false)) {
            values.with("kvm", false);
        }
        if (kvm.hintDedicated().orElse(false)) {
            values.with("kvm-hint-dedicated", true);
        }
        if (kvm.pollControl().orElse(false)) {
            values.with("kvm-poll-control", true);
        }
        values.withSwitch("kvm-pv-ipi", kvm.pvIpi().filter(on -> !on));
    }

    private void hyperv(HyperV hyperv) {
        if (hyperv.mode() == HyperV.Mode.PASSTHROUGH) {
            values.with("hv-passthrough", true);
            return;
        }
        for (String name : HyperV.NAMES) {
            if (hyperv.has(name)) {
                enlightenment(name, hyperv);
            }
        }
    }

    /** Windows tells of its crash by registers that the processor must have. */
    private void crash() {
        boolean tells =
                domain.devices()
                        .of(Panic.class)
                        .anyMatch(p -> p.model().equals(Optional.of(Panic.Model.HYPERV)));
        if (tells) {
            values.with("hv-crash");
        }
    }

    private void enlightenment(String name, HyperV hyperv) {
        String property = "hv-" + name.replace('_', '-');
        switch (name) {
            case "spinlocks" ->
                    values.with(
                            property,
                            "0x" + Integer.toHexString(hyperv.spinlockRetries().orElse(4095)));
            case "vendor_id" -> values.withText(property, hyperv.vendorId());
            case "stimer" -> {
                values.with(property, true);
                flag("hv-stimer-direct", hyperv.directTimer());
            }
            case "tlbflush" -> {
                values.with(property, true);
                flag("hv-tlbflush-direct", hyperv.directFlush());
                flag("hv-tlbflush-ext", hyperv.extendedFlush());
            }
            default -> values.with(property, true);
        }
    }

    private void flag(String property, Optional<Boolean> on) {
        if (on.orElse(false)) {
            values.with(property, true);
        }
    }

    private void width(Cpu cpu) {
        cpu.cache().ifPresent(this::cache);
        cpu.physicalAddress().ifPresent(this::physicalAddress);
    }

    private void cache(Cpu.Cache cache) {
        switch (cache.mode()) {
            case "emulate" -> values.with("l3-cache", true);
            case "passthrough" -> values.with("host-cache-info", true).with("l3-cache", false);
            default -> {
                if (values.toString().startsWith("host")) {
                    values.with("host-cache-info", false);
                }
                values.with("l3-cache", false);
            }
        }
    }

    private void physicalAddress(Cpu.PhysicalAddress width) {
        if (width.mode().equals("passthrough")) {
            values.with("host-phys-bits", true);
            width.limit().ifPresent(limit -> values.with("host-phys-bits-limit", limit));
        } else if (width.bits().isPresent()) {
            values.with("phys-bits", width.bits().get());
        } else {
            values.with("host-phys-bits", false);
        }
    }
}
