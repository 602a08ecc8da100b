package dev.berth.cli;

import dev.berth.model.domain.Domain;
import dev.berth.model.xml.Problem;
import dev.berth.model.xml.Problems;
import dev.berth.plan.Launch;
import dev.berth.plan.profile.HostProfile;
import dev.berth.plan.resolve.Resolver;
import dev.berth.plan.step.Plan;
import dev.berth.qapi.QemuTraits;

import java.nio.file.Path;
import java.util.List;

/**
 * What a description would become on this machine, found out without a daemon.
 *
 * @param warnings what in the document has no effect
 */
record OfflinePlan(Plan plan, QemuTraits traits, List<Problem> warnings) {
    /** The number of a guest that does not run. */
    private static final int NO_ID = -1;

    /**
     * Plans the start of a new guest.
     *
     * @throws dev.berth.model.BerthException with every problem of the document
     */
    static OfflinePlan of(DocumentFile file, GlobalOptions options) {
        Problems problems = new Problems();
        Domain domain = Domain.read(file.text(), file.name(), problems);
        Path root = Path.of(options.root().orElse("/")).toAbsolutePath().normalize();
        HostProfile host = OfflineHost.profile(root);
        String architecture = domain.platform().os().arch().orElse(host.architecture());
        String emulator = domain.devices().emulator().orElse(host.emulator(architecture));
        QemuTraits traits = new LocalQemu(emulator).traits();
        Plan plan =
                Launch.plan(
                        Resolver.resolve(domain, traits, host, true, problems),
                        NO_ID,
                        traits,
                        host);
        return new OfflinePlan(plan, traits, problems.warnings());
    }

    /** Tells the warnings to whoever reads the diagnostics. */
    void warn(Screen screen) {
        warnings.forEach(warning -> screen.warn(warning.toString()));
    }
}
