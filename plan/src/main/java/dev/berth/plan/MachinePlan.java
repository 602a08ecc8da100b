package dev.berth.plan;

import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;

/** The machine itself. */
final class MachinePlan {
    static final Rule NAME =
            new Rule(
                    "identity.name",
                    "/domain/name",
                    "-name",
                    "The guest's name shows in the host's process list.");

    private MachinePlan() {}

    static void plan(Planning planning) {
        planning.option(
                Stage.IDENTITY,
                "name",
                "guest=" + planning.domain().name() + ",debug-threads=on",
                NAME);
    }
}
