package dev.berth.plan;

import dev.berth.model.BerthException;
import dev.berth.model.ErrorCode;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.ControllerDriver;
import dev.berth.model.domain.Domain;
import dev.berth.model.domain.IothreadQueues;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

import java.util.List;
import java.util.Optional;

/** Controllers: what other devices are plugged into. */
final class ControllerPlan {
    static final Rule CARD =
            new Rule(
                    "controller.card",
                    "/domain/devices/controller",
                    "-device",
                    "A controller that the machine does not have built in is a device like"
                            + " others.");

    /** QEMU wants a bus before what is on it. */
    private static final List<Controller.Type> ORDER =
            List.of(
                    Controller.Type.PCI,
                    Controller.Type.USB,
                    Controller.Type.SCSI,
                    Controller.Type.IDE,
                    Controller.Type.SATA,
                    Controller.Type.VIRTIO_SERIAL,
                    Controller.Type.CCID,
                    Controller.Type.NVME);

    private ControllerPlan() {}

    /** All at once: the type decides the order. */
    static void plan(Domain domain, Planning planning) {
        for (Controller.Type type : ORDER) {
            domain.devices()
                    .of(Controller.class)
                    .filter(c -> c.type() == type)
                    .forEach(c -> plan(c, planning));
        }
    }

    private static void plan(Controller controller, Planning planning) {
        switch (controller.type()) {
            case PCI -> PciControllerPlan.plan(controller, planning);
            case USB -> UsbControllerPlan.plan(controller, planning);
            case SCSI -> add(controller, scsi(controller), planning);
            case VIRTIO_SERIAL -> add(controller, virtioSerial(controller), planning);
            case SATA -> {
                if (!isBuiltIn(controller)) {
                    add(controller, Optional.of(driver("ahci")), planning);
                }
            }
            case CCID -> add(controller, Optional.of(driver("usb-ccid")), planning);
            case NVME -> add(controller, Optional.of(driver("nvme")), planning);
            case IDE -> {
                if (!isBuiltIn(controller)) {
                    throw new BerthException(
                            ErrorCode.CONFIG_UNSUPPORTED,
                            "IDE controller %d: this machine has %s; use bus 'sata' or 'scsi'"
                                    .formatted(
                                            controller.index().orElse(0),
                                            "no further IDE controller"));
                }
            }
            case FDC, ISA, XENBUS -> {}
        }
    }

    /** The machine's own IDE and SATA controllers have a name without a number. */
    private static boolean isBuiltIn(Controller controller) {
        return controller.info().alias().equals(Optional.of("ide"))
                || (controller.index().orElse(0) == 0
                        && controller.info().alias().filter(a -> a.startsWith("ua-")).isPresent());
    }

    private static Json.Members driver(String name) {
        return Json.object().with("driver", name);
    }

    private static void add(
            Controller controller, Optional<Json.Members> properties, Planning planning) {
        properties.ifPresent(p ->
                planning.device(
                        Stage.CONTROLLERS,
                        Placement.of(controller, planning).on(p),
                        controller,
                        CARD));
    }

    private static Optional<Json.Members> scsi(Controller controller) {
        String model = controller.model().orElse("lsilogic");
        return switch (model) {
            case "virtio-scsi", "virtio-transitional", "virtio-non-transitional" ->
                    Optional.of(virtioScsi(controller));
            case "lsilogic" -> Optional.of(driver("lsi"));
            case "lsisas1068" -> Optional.of(driver("mptsas1068"));
            case "lsisas1078" -> Optional.of(driver("megasas"));
            case "vmpvscsi" -> Optional.of(driver("pvscsi"));
            case "am53c974" -> Optional.of(driver("am53c974"));
            case "dc390" -> Optional.of(driver("dc-390"));
            case "ibmvscsi" -> Optional.of(driver("spapr-vscsi").with("reg", 0x2000));
            case "ncr53c90" -> Optional.empty();
            default ->
                    throw new BerthException(
                            ErrorCode.CONFIG_UNSUPPORTED,
                            "SCSI controller model '" + model + "' is not one of QEMU's");
        };
    }

    private static Json.Members virtioScsi(Controller controller) {
        ControllerDriver driver = controller.driver();
        Json.Members properties =
                VirtioDevice.properties(
                        VirtioDevice.driver("virtio-scsi", controller.model(), controller),
                        driver.virtio());
        return properties
                .withOptional("iothread", driver.iothread().map(i -> "iothread" + i))
                .withOptional("id", controller.info().alias())
                .withOptional("num_queues", driver.queues())
                .withOptional("iothread-vq-mapping", mapping(driver.iothreads()))
                .withOptional("cmd_per_lun", driver.commandsPerUnit())
                .withOptional("max_sectors", driver.maxSectors())
                .withOptional("ioeventfd", driver.ioeventfd());
    }

    /** Which IO thread serves which queues; empty where one thread serves all. */
    static Optional<Json.Items> mapping(List<IothreadQueues> iothreads) {
        if (iothreads.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Json.array(iothreads.stream().map(ControllerPlan::mapping).toList()));
    }

    private static Json.Members mapping(IothreadQueues one) {
        Json.Members thread = Json.object().with("iothread", "iothread" + one.id());
        return one.queues().isEmpty() ? thread : thread.with("vqs", one.queues());
    }

    private static Optional<Json.Members> virtioSerial(Controller controller) {
        return Optional.of(
                VirtioDevice.properties(
                                VirtioDevice.driver(
                                        "virtio-serial", controller.model(), controller),
                                controller.driver().virtio())
                        .withOptional("id", controller.info().alias())
                        .withOptional("max_ports", controller.limits().ports())
                        .withOptional("vectors", controller.limits().vectors()));
    }
}
