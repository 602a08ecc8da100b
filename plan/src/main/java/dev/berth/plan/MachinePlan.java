package dev.berth.plan;

import dev.berth.model.domain.Clock;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.FeatureDetails;
import dev.berth.model.domain.Features;
import dev.berth.model.domain.Features.Toggle;
import dev.berth.model.domain.Firmware;
import dev.berth.model.domain.KvmFeatures;
import dev.berth.model.domain.MemoryBacking;
import dev.berth.model.domain.MemoryModule;
import dev.berth.plan.resolve.Guests;
import dev.berth.plan.step.KeyValues;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Accelerator;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Machine;

import java.util.Optional;

/** The machine type with its switches, and what runs the guest's instructions. */
final class MachinePlan {
    static final Rule MACHINE =
            new Rule(
                    "machine.type",
                    "/domain/os/type/@machine",
                    "-machine",
                    "The machine type fixes what the guest sees of its board, for its whole life.");
    static final Rule ACCELERATOR =
            new Rule(
                    "machine.accelerator",
                    "/domain/@type",
                    "-accel",
                    "KVM runs the guest on the host's processor; TCG translates its instructions.");

    static final Rule TSEG =
            new Rule(
                    "machine.tseg",
                    "/domain/features/smm/tseg",
                    "-global mch.extended-tseg-mbytes",
                    "System management mode needs memory for each vCPU.");

    private MachinePlan() {}

    static void plan(Planning planning) {
        planning.option(Stage.MACHINE, "machine", machine(planning), MACHINE);
        planning.domain()
                .platform()
                .featureSet()
                .details()
                .tsegKib()
                .filter(kib -> kib > 0)
                .ifPresent(kib ->
                        planning.option(
                                Stage.MACHINE,
                                "global",
                                "mch.extended-tseg-mbytes=" + kib / 1024,
                                TSEG));
        boolean acpi = planning.domain().platform().featureSet().has(Toggle.ACPI);
        if (!acpi && !planning.has(Capability.MACHINE_ACPI) && canHaveAcpi(planning)) {
            planning.add(Stage.MACHINE, Step.Option.of("no-acpi", Origin.always(MACHINE)));
        }
        planning.option(Stage.MACHINE, "accel", accelerator(planning.domain()), ACCELERATOR);
    }

    /** The machine type as this QEMU tells of it. */
    static Optional<Machine> traits(Planning planning) {
        Accelerator accelerator =
                planning.domain().type() == Domain.Type.KVM ? Accelerator.KVM : Accelerator.TCG;
        return planning.traits().machine(accelerator, Guests.machine(planning.domain()));
    }

    private static String machine(Planning planning) {
        Domain domain = planning.domain();
        KeyValues values = KeyValues.of(Guests.machine(domain)).with("usb", false);
        chipset(domain, values);
        values.with("dump-guest-core", domain.memory().dumpCore().orElse(false));
        if (domain.memory().backing().map(MemoryBacking::noSharePages).orElse(false)) {
            values.with("mem-merge", false);
        }
        if (domain.devices()
                .of(MemoryModule.class)
                .anyMatch(m -> m.model() == MemoryModule.Model.NVDIMM)) {
            values.with("nvdimm", true);
        }
        if (HmatPlan.isNeeded(domain)) {
            values.with("hmat", true);
        }
        values.withText("memory-backend", MemoryPlan.machineBackend(planning));
        values.withText("iommu", IommuPlan.machine(planning));
        values.withText("pcspk-audiodev", SoundPlan.speaker(planning));
        if (domain.platform().security().isPresent()) {
            values.with(LaunchSecurityPlan.machineKey(planning), LaunchSecurityPlan.ID);
        }
        flash(planning, values);
        values.withSwitch("hpet", hpet(domain));
        if (planning.has(Capability.MACHINE_ACPI) && canHaveAcpi(planning)) {
            values.with("acpi", domain.platform().featureSet().has(Toggle.ACPI));
        }
        return values.toString();
    }

    private static boolean canHaveAcpi(Planning planning) {
        return planning.has(Capability.MACHINE_ACPI)
                ? traits(planning).map(m -> m.traits().acpi()).orElse(false)
                : Guests.isX86(planning.domain()) || Guests.isArmVirt(planning.domain());
    }

    private static void chipset(Domain domain, KeyValues values) {
        Features features = domain.platform().featureSet();
        FeatureDetails details = features.details();
        values.withSwitch("vmport", features.state(Toggle.VMPORT));
        values.withSwitch("smm", features.state(Toggle.SMM));
        if (Guests.isArmVirt(domain)) {
            values.withText("gic-version", details.gicVersion());
        }
        details.ioapicDriver()
                .ifPresent(driver ->
                        values.with("kernel_irqchip", driver.equals("qemu") ? "split" : "on"));
        values.withSwitch("i8042", features.state(Toggle.PS2));
        values.withSwitch("ras", features.state(Toggle.RAS));
    }

    private static void flash(Planning planning, KeyValues values) {
        Firmware firmware = planning.domain().platform().os().firmware();
        if (FirmwarePlan.isFlash(firmware)) {
            values.with("pflash0", FirmwarePlan.node(0, firmware.loader().orElseThrow(), planning));
            firmware.nvram()
                    .ifPresent(
                            nvram -> values.with("pflash1", FirmwarePlan.node(1, nvram, planning)));
        }
    }

    private static Optional<Boolean> hpet(Domain domain) {
        return domain.platform()
                .clock()
                .flatMap(c -> c.timer(Clock.Timer.Name.HPET))
                .flatMap(Clock.Timer::present)
                .filter(_ -> Guests.isX86(domain));
    }

    private static String accelerator(Domain domain) {
        Features features = domain.platform().featureSet();
        return switch (domain.type()) {
            case KVM -> {
                KeyValues values = KeyValues.of("kvm");
                features.kvm()
                        .filter(kvm -> kvm.dirtyRing().orElse(false))
                        .flatMap(KvmFeatures::dirtyRingSize)
                        .ifPresent(size -> values.with("dirty-ring-size", size));
                yield values.toString();
            }
            case QEMU -> {
                KeyValues values = KeyValues.of("tcg");
                features.details()
                        .translationCacheKib()
                        .ifPresent(kib -> values.with("tb-size", kib / 1024));
                yield values.toString();
            }
            case HVF, XEN, LXC ->
                    throw Unplanned.of("guests of type '" + domain.type().token() + "'");
        };
    }
}
