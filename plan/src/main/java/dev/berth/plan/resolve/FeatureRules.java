package dev.berth.plan.resolve;

import dev.berth.model.domain.Cpu;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.FeatureDetails;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.model.domain.KvmFeatures;
import dev.berth.qapi.Capability;

import java.util.Optional;
import java.util.Set;

/** Which features go with which machine, with which QEMU, and with each other. */
final class FeatureRules {
    private static final long MIB = 1024;
    private static final int LEAST_RETRIES = 4095;
    private static final Set<String> GIC_VERSIONS = Set.of("2", "3", "host");

    private final Domain domain;
    private final Target target;
    private final Features features;

    private FeatureRules(Domain domain, Target target) {
        this.domain = domain;
        this.target = target;
        this.features = domain.platform().featureSet();
    }

    static void check(Domain domain, Target target) {
        FeatureRules rules = new FeatureRules(domain, target);
        rules.inputController();
        rules.managementMemory(rules.features.details());
        rules.onlyOnX86();
        rules.interruptController();
        rules.hyperv();
        rules.kvm();
        rules.teardown();
    }

    private void inputController() {
        Optional<Boolean> ps2 = features.state(Toggle.PS2);
        refuseIf(
                ps2.isPresent() && !target.has(Capability.MACHINE_I8042_SWITCH),
                "<ps2>: this QEMU always has the controller; remove the element");
        refuseIf(
                ps2.equals(Optional.of(false)) && features.has(Toggle.VMPORT),
                "<vmport state='on'> needs the PS/2 controller; remove <ps2 state='off'/>");
    }

    private void managementMemory(FeatureDetails details) {
        long kib = details.tsegKib().orElse(0L);
        refuseIf(
                kib > 0 && !Guests.isQ35(domain),
                "<tseg>: machine '" + Guests.machine(domain) + "' has none; use 'q35'");
        refuseIf(kib % MIB != 0, "<tseg>: " + kib + " KiB is not whole MiB; round it");
        refuseIf(
                kib > 0 && !target.has(Capability.EXTENDED_TSEG),
                "<tseg>: this QEMU cannot size it; remove the element");
    }

    private void onlyOnX86() {
        if (!Guests.isX86(domain)) {
            refuseIf(features.details().ioapicDriver().isPresent(), elsewhere("ioapic"));
            refuseIf(features.apicEoi().isPresent(), elsewhere("apic eoi"));
            refuseIf(features.state(Toggle.PVSPINLOCK).isPresent(), elsewhere("pvspinlock"));
            refuseIf(features.state(Toggle.VMPORT).isPresent(), elsewhere("vmport"));
            refuseIf(features.has(Toggle.SMM), elsewhere("smm"));
            refuseIf(
                    features.hyperv().isPresent() && !Guests.isArmVirt(domain),
                    elsewhere("hyperv"));
        }
    }

    private String elsewhere(String feature) {
        return "<%s>: architecture '%s' has no such feature; remove it"
                .formatted(feature, Guests.arch(domain));
    }

    private void interruptController() {
        boolean arm = Guests.isArmVirt(domain);
        refuseIf(features.has(Toggle.GIC) && !arm, "<gic>: only Arm's 'virt' machine has one");
        refuseIf(
                features.state(Toggle.RAS).isPresent() && !arm,
                "<ras>: only Arm's 'virt' machine has it");
        Optional<String> version = features.details().gicVersion();
        refuseIf(
                version.isPresent() && !GIC_VERSIONS.contains(version.get()),
                "<gic version='" + version.orElse("") + "'>: use '2', '3' or 'host'");
    }

    private void hyperv() {
        features.hyperv()
                .ifPresent(hyperv -> {
                    int retries = hyperv.spinlockRetries().orElse(LEAST_RETRIES);
                    refuseIf(
                            hyperv.has("spinlocks") && retries < LEAST_RETRIES,
                            "<spinlocks retries='%d'>: at least %d"
                                    .formatted(retries, LEAST_RETRIES));
                });
    }

    private void kvm() {
        boolean dedicated = features.kvm().flatMap(KvmFeatures::hintDedicated).orElse(false);
        Optional<Cpu.Mode> mode = domain.platform().cpu().flatMap(c -> c.choice().mode());
        refuseIf(
                dedicated && !mode.equals(Optional.of(Cpu.Mode.HOST_PASSTHROUGH)),
                "<hint-dedicated> promises real CPUs; it needs <cpu mode='host-passthrough'>");
    }

    private void teardown() {
        refuseIf(
                features.state(Toggle.ASYNC_TEARDOWN).isPresent()
                        && !target.has(Capability.ASYNC_TEARDOWN),
                "<async-teardown>: this QEMU cannot; remove the element");
    }

    private void refuseIf(boolean wrong, String message) {
        target.refuseIf(wrong, features.source(), message);
    }
}
