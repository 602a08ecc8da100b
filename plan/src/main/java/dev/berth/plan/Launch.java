package dev.berth.plan;

import dev.berth.model.domain.Audio;
import dev.berth.model.domain.Channel;
import dev.berth.model.domain.Console;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Crypto;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Disk;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.Filesystem;
import dev.berth.model.domain.Graphics;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.Hub;
import dev.berth.model.domain.Input;
import dev.berth.model.domain.Interface;
import dev.berth.model.domain.Iommu;
import dev.berth.model.domain.MemoryBalloon;
import dev.berth.model.domain.MemoryModule;
import dev.berth.model.domain.Panic;
import dev.berth.model.domain.Parallel;
import dev.berth.model.domain.RandomGenerator;
import dev.berth.model.domain.Redirection;
import dev.berth.model.domain.RedirectionFilter;
import dev.berth.model.domain.Serial;
import dev.berth.model.domain.SharedMemoryDevice;
import dev.berth.model.domain.Smartcard;
import dev.berth.model.domain.Sound;
import dev.berth.model.domain.Tpm;
import dev.berth.model.domain.Video;
import dev.berth.model.domain.Vsock;
import dev.berth.model.domain.Watchdog;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.resolve.ResolvedDomain;
import dev.berth.plan.step.Draft;
import dev.berth.plan.step.Plan;
import dev.berth.qapi.QemuTraits;

/** The plan that starts a guest. */
public final class Launch {
    private Launch() {}

    /**
     * @param id the number the guest has while it runs
     */
    public static Plan plan(ResolvedDomain guest, int id, QemuTraits traits, HostProfile host) {
        Domain domain = BootOrder.apply(guest.running(id, host.directories()).domain());
        Planning planning = new Planning(domain, id, traits, host, new Draft());
        EnvironmentPlan.plan(planning);
        IdentityPlan.plan(planning);
        FirmwarePlan.plan(planning);
        MachinePlan.plan(planning);
        SystemInformationPlan.plan(planning);
        ProcessorPlan.plan(planning);
        MemoryPlan.plan(planning);
        ProcessPlan.plan(planning);
        ClockPlan.plan(planning);
        PowerPlan.plan(planning);
        BootPlan.plan(planning);
        LaunchSecurityPlan.plan(planning);
        BoardDevicesPlan.plan(planning);
        ControllerPlan.plan(domain, planning);
        GraphicsPlan.none(planning);
        WatchdogPlan.action(planning);
        domain.devices().list().forEach(device -> plan(device, planning));
        return planning.draft().finish(domain.devices().emulator().orElseThrow());
    }

    private static void plan(Device device, Planning planning) {
        switch (device) {
            case Disk d -> DiskPlan.plan(d, planning);
            case Controller _ -> {}
            case Interface d -> InterfacePlan.plan(d, planning);
            case Filesystem d -> FilesystemPlan.plan(d, planning);
            case Serial d -> SerialPlan.plan(d, planning);
            case Parallel d -> ParallelPlan.plan(d, planning);
            case Console d -> ConsolePlan.plan(d, planning);
            case Channel d -> ChannelPlan.plan(d, planning);
            case Input d -> InputPlan.plan(d, planning);
            case Graphics d -> GraphicsPlan.plan(d, planning);
            case Sound d -> SoundPlan.plan(d, planning);
            case Video d -> VideoPlan.plan(d, planning);
            case Audio d -> AudioPlan.plan(d, planning);
            case HostDevice d -> HostDevicePlan.plan(d, planning);
            case Hub d -> HubPlan.plan(d, planning);
            case Watchdog d -> WatchdogPlan.plan(d, planning);
            case MemoryBalloon d -> BalloonPlan.plan(d, planning);
            case RandomGenerator d -> RandomPlan.plan(d, planning);
            case Panic d -> PanicPlan.plan(d, planning);
            case MemoryModule d -> MemoryModulePlan.plan(d, planning);
            case Tpm d -> TpmPlan.plan(d, planning);
            case Smartcard d -> SmartcardPlan.plan(d, planning);
            case Redirection d -> RedirectionPlan.plan(d, planning);
            case RedirectionFilter _ -> {}
            case SharedMemoryDevice d -> SharedMemoryPlan.plan(d, planning);
            case Iommu d -> IommuPlan.plan(d, planning);
            case Crypto d -> CryptoPlan.plan(d, planning);
            case Vsock d -> VsockPlan.plan(d, planning);
        }
    }
}
