package dev.berth.plan;

import dev.berth.model.domain.Controller;
import dev.berth.model.domain.Device;
import dev.berth.model.domain.Domain;
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
        Domain domain = guest.named().domain();
        Planning planning = new Planning(domain, id, traits, host, new Draft());
        EnvironmentPlan.plan(planning);
        IdentityPlan.plan(planning);
        FirmwarePlan.plan(planning);
        MachinePlan.plan(planning);
        ProcessorPlan.plan(planning);
        MemoryPlan.plan(planning);
        ProcessPlan.plan(planning);
        ClockPlan.plan(planning);
        PowerPlan.plan(planning);
        BootPlan.plan(planning);
        ControllerPlan.plan(domain, planning);
        domain.devices().list().forEach(device -> plan(device, planning));
        return planning.draft().finish(domain.devices().emulator().orElseThrow());
    }

    private static void plan(Device device, Planning planning) {
        switch (device) {
            case Controller _ -> {}
            case Watchdog d -> WatchdogPlan.plan(d, planning);
        }
    }
}
