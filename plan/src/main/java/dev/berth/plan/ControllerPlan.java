package dev.berth.plan;

import dev.berth.model.domain.Controller;

/** Controllers: what other devices are plugged into. */
final class ControllerPlan {
    private ControllerPlan() {}

    static void plan(Controller controller, Planning planning) {}
}
