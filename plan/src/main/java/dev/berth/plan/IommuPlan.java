package dev.berth.plan;

import dev.berth.model.domain.Iommu;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

import java.util.Optional;

/** What stands between the guest's devices and its memory. */
final class IommuPlan {
    static final Rule DEVICE =
            new Rule(
                    "iommu.device",
                    "/domain/devices/iommu",
                    "-device intel-iommu",
                    "It comes before all devices whose memory accesses it translates.");

    private IommuPlan() {}

    static void plan(Iommu iommu, Planning planning) {
        switch (iommu.model()) {
            case INTEL ->
                    planning.device(
                            Stage.IOMMU,
                            intel(iommu.driver()).withOptional("id", iommu.info().alias()),
                            iommu,
                            DEVICE);
            case VIRTIO ->
                    planning.device(
                            Stage.IOMMU,
                            Placement.of(iommu, planning)
                                    .on(Json.object().with("driver", "virtio-iommu")),
                            iommu,
                            DEVICE);
            case SMMUV3 -> {} // a property of the machine
            case AMD -> throw Unplanned.of("iommu of model 'amd'");
        }
    }

    private static Json.Members intel(Iommu.Driver driver) {
        return Json.object()
                .with("driver", "intel-iommu")
                .withOptional("intremap", driver.interruptRemapping().map(IommuPlan::word))
                .withOptional("caching-mode", driver.cachingMode())
                .withOptional("eim", driver.extendedInterrupts().map(IommuPlan::word))
                .withOptional("device-iotlb", driver.deviceCache())
                .withOptional("aw-bits", driver.addressBits())
                .withOptional("dma-translation", driver.dmaTranslation());
    }

    /** These two also know {@code auto}, so they are words, not truth values. */
    private static String word(boolean on) {
        return on ? "on" : "off";
    }

    /** The machine's own IOMMU, by its word. */
    static Optional<String> machine(Planning planning) {
        return planning.domain()
                .devices()
                .of(Iommu.class)
                .filter(i -> i.model() == Iommu.Model.SMMUV3)
                .findFirst()
                .map(_ -> "smmuv3");
    }
}
