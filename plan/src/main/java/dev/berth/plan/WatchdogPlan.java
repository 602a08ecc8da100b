package dev.berth.plan;

import dev.berth.model.domain.Watchdog;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** Watchdog cards. */
final class WatchdogPlan {
    static final Rule CARD =
            new Rule(
                    "watchdog.card",
                    "/domain/devices/watchdog",
                    "-device i6300esb",
                    "The card is an ordinary device of its bus.");

    private WatchdogPlan() {}

    static void plan(Watchdog watchdog, Planning planning) {
        planning.device(
                Stage.WATCHDOGS,
                Placement.of(watchdog, planning)
                        .on(Json.object().with("driver", watchdog.model().token())),
                watchdog,
                CARD);
    }
}
