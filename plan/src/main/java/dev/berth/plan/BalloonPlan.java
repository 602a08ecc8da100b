package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.MemoryBalloon;
import dev.berth.model.domain.VirtioModel;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** The balloon in a guest's memory. */
final class BalloonPlan {
    static final Rule BALLOON =
            new Rule(
                    "balloon.device",
                    "/domain/devices/memballoon",
                    "-device virtio-balloon-pci",
                    "The guest gives memory back through a device of its own.");

    private BalloonPlan() {}

    static void plan(MemoryBalloon balloon, Planning planning) {
        switch (balloon.model()) {
            case NONE -> {}
            case XEN ->
                    throw new BerthException(
                            ErrorCode.NO_SUPPORT,
                            "memballoon model 'xen' is not supported; use 'virtio'");
            case VIRTIO -> device(balloon, VirtioModel.VIRTIO, planning);
            case VIRTIO_TRANSITIONAL -> device(balloon, VirtioModel.VIRTIO_TRANSITIONAL, planning);
            case VIRTIO_NON_TRANSITIONAL ->
                    device(balloon, VirtioModel.VIRTIO_NON_TRANSITIONAL, planning);
        }
    }

    private static void device(MemoryBalloon balloon, VirtioModel model, Planning planning) {
        Json.Members properties =
                VirtioDevice.of("virtio-balloon", model, balloon.virtio(), balloon)
                        .withOptional("deflate-on-oom", balloon.autodeflate())
                        .withOptional("free-page-reporting", balloon.freePageReporting());
        planning.device(
                Stage.BALLOON, Placement.of(balloon, planning).on(properties), balloon, BALLOON);
    }
}
