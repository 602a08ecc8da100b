package dev.berth.plan;

import dev.berth.model.domain.Features.Toggle;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

/** Small devices that a guest has by a property of its own, not by an element of its devices. */
final class BoardDevicesPlan {
    static final Rule GENERATION =
            new Rule(
                    "identity.generation",
                    "/domain/genid",
                    "-device vmgenid",
                    "A guest whose generation has changed knows that it was copied or restored.");

    static final Rule CORE =
            new Rule(
                    "features.vmcoreinfo",
                    "/domain/features/vmcoreinfo",
                    "-device vmcoreinfo",
                    "The guest's kernel leaves notes that make dumps of it readable.");

    private BoardDevicesPlan() {}

    static void plan(Planning planning) {
        planning.domain().identity().generationId().ifPresent(id -> generation(id, planning));
        if (planning.domain().platform().featureSet().has(Toggle.VMCOREINFO)) {
            planning.add(
                    Stage.NVRAM,
                    new Step.Device(
                            Json.object().with("driver", "vmcoreinfo"), planning.origin(CORE)));
        }
    }

    private static void generation(String id, Planning planning) {
        if (id.isBlank()) {
            throw Unplanned.of("<genid> without a value");
        }
        planning.add(
                Stage.SYSTEM_INFORMATION,
                new Step.Device(
                        Json.object()
                                .with("driver", "vmgenid")
                                .with("guid", id)
                                .with("id", "vmgenid0"),
                        planning.origin(GENERATION)));
    }
}
