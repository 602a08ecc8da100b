package dev.berth.plan;

import dev.berth.model.domain.Hub;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** USB hubs. */
final class HubPlan {
    static final Rule HUB =
            new Rule(
                    "hub.usb",
                    "/domain/devices/hub",
                    "-device usb-hub",
                    "A hub takes one port and offers eight.");

    private HubPlan() {}

    static void plan(Hub hub, Planning planning) {
        planning.device(
                Stage.HUBS,
                Placement.of(hub, planning).on(Json.object().with("driver", "usb-hub")),
                hub,
                HUB);
    }
}
