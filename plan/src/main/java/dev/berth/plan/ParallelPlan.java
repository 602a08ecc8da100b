package dev.berth.plan;

import dev.berth.model.domain.Parallel;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** Parallel ports. */
final class ParallelPlan {
    static final Rule PORT =
            new Rule(
                    "parallel.port",
                    "/domain/devices/parallel",
                    "-device isa-parallel",
                    "The port is a device that names its backend.");

    private ParallelPlan() {}

    static void plan(Parallel parallel, Planning planning) {
        String chardev =
                CharacterPlan.plan(parallel.backend(), "", parallel, Stage.PARALLELS, planning);
        planning.device(
                Stage.PARALLELS,
                Placement.of(parallel, planning)
                        .on(Json.object().with("driver", "isa-parallel").with("chardev", chardev)),
                parallel,
                PORT);
    }
}
