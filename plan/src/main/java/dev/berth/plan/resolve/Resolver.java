package dev.berth.plan.resolve;

import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Problems;
import dev.berth.plan.profile.HostProfile;
import dev.berth.qapi.QemuTraits;

import java.util.List;

/** Makes documents whole. */
public final class Resolver {
    /** In this order: each may rely on what those before it filled in. */
    private static final List<Pass> PASSES =
            List.of(
                    MachineDefaults::apply,
                    FirmwareDefaults::apply,
                    CpuDefaults::apply,
                    FeatureDefaults::apply,
                    NumaDefaults::apply,
                    NumaTuningDefaults::apply,
                    MemoryDefaults::apply,
                    IoThreadDefaults::apply,
                    Aliases::forget,
                    ChannelPaths::forget,
                    ImpliedInputs::apply,
                    SimpleDefaults::apply,
                    ImpliedDevices::apply,
                    CharacterTargets::apply,
                    Consoles::apply,
                    ChannelNames::apply,
                    CharacterChecks::apply,
                    TpmDefaults::apply,
                    SharedMemoryDefaults::apply,
                    IommuDefaults::apply,
                    InterfaceDefaults::apply,
                    GraphicsDefaults::apply,
                    VideoDefaults::apply,
                    DefaultAudio::apply,
                    DiskDefaults::apply,
                    StorageDefaults::apply,
                    HostDeviceDefaults::apply,
                    UsbCompanions::apply,
                    DeviceOrder::apply,
                    ControllerDefaults::addBuiltIn,
                    ControllerDefaults::addNeeded,
                    MemoryModules::apply,
                    VirtioSerialPorts::apply,
                    VirtioTransport::apply,
                    DiskChecks::apply,
                    PciAddresses::apply,
                    UsbPorts::apply,
                    GuestRules::apply);

    private Resolver() {}

    /** Throws with every problem found, when there is any. */
    public static ResolvedDomain resolve(
            Domain domain, QemuTraits traits, HostProfile host, boolean newGuest) {
        return resolve(domain, traits, host, newGuest, new Problems());
    }

    /**
     * As above, for a domain of which not all could be read.
     *
     * @param found the problems found so far; they are thrown with those that are found here
     */
    public static ResolvedDomain resolve(
            Domain domain, QemuTraits traits, HostProfile host, boolean newGuest, Problems found) {
        Target target = new Target(traits, host, newGuest, found);
        Domain resolved = domain;
        for (Pass pass : PASSES) {
            resolved = pass.apply(resolved, target);
        }
        target.problems().throwIfAny();
        return new ResolvedDomain(resolved);
    }
}
