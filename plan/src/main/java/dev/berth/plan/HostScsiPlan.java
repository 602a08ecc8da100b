package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.Controller;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.HostSubject;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Json;

import java.util.Optional;

/** SCSI devices of the host: every command of the guest reaches the device. */
final class HostScsiPlan {
    static final Rule BACKEND =
            new Rule(
                    "hostdev.scsi.backend",
                    "/domain/devices/hostdev[@type='scsi']/source",
                    "-blockdev",
                    "A node opens the host's generic SCSI device or the iSCSI unit.");
    static final Rule DEVICE =
            new Rule(
                    "hostdev.scsi.device",
                    "/domain/devices/hostdev[@type='scsi']",
                    "-device scsi-generic",
                    "The guest's SCSI commands are passed on as they are.");

    private HostScsiPlan() {}

    static void plan(HostDevice device, Planning planning) {
        String node = "libvirt-" + number(device, planning) + "-backend";
        Origin origin = planning.origin(device, BACKEND);
        Json.Members backend =
                switch (device.subject()) {
                    case HostSubject.Scsi scsi -> local(scsi, device, planning);
                    case HostSubject.Iscsi iscsi -> iscsi(iscsi, node, device, planning);
                    case HostSubject.Pci _,
                            HostSubject.Usb _,
                            HostSubject.VhostScsi _,
                            HostSubject.Mediated _ ->
                            throw new IllegalStateException("not SCSI");
                };
        planning.add(
                Stage.HOST_DEVICES,
                new Step.Blockdev(
                        backend.with("node-name", node)
                                .with("read-only", device.sharing().readonly()),
                        origin));
        planning.device(
                Stage.HOST_DEVICES,
                placed(
                        Json.object()
                                .with("driver", "scsi-generic")
                                .with("drive", node)
                                .withOptional("id", device.info().alias())
                                .withOptional("bootindex", device.info().bootOrder()),
                        device,
                        planning),
                device,
                DEVICE);
    }

    /** Numbers go on after the disks'. */
    private static int number(HostDevice device, Planning planning) {
        long before =
                planning.domain()
                        .devices()
                        .of(HostDevice.class)
                        .filter(h ->
                                h.subject() instanceof HostSubject.Scsi
                                        || h.subject() instanceof HostSubject.Iscsi)
                        .takeWhile(h -> !h.info().alias().equals(device.info().alias()))
                        .count();
        return (int) (planning.blockNodes() + before + 1);
    }

    private static Json.Members local(HostSubject.Scsi scsi, HostDevice device, Planning planning) {
        String path =
                planning.host()
                        .references()
                        .scsiGeneric(scsi.adapter(), scsi.bus(), scsi.target(), scsi.unit())
                        .orElseThrow(() ->
                                PlanRefusal.of(
                                        "the host has no SCSI device %d:%d:%d at %s"
                                                .formatted(
                                                        scsi.bus(),
                                                        scsi.target(),
                                                        scsi.unit(),
                                                        scsi.adapter())));
        Preparation.Access right =
                device.sharing().readonly()
                        ? Preparation.Access.READ_ONLY
                        : device.sharing().shareable()
                                ? Preparation.Access.SHARED
                                : Preparation.Access.EXCLUSIVE;
        planning.draft()
                .prepare(new Preparation.Image(path, right, planning.origin(device, BACKEND)));
        return Json.object().with("driver", "host_device").with("filename", path);
    }

    private static Json.Members iscsi(
            HostSubject.Iscsi iscsi, String node, HostDevice device, Planning planning) {
        String key = node + "-secret0";
        iscsi.auth()
                .ifPresent(a ->
                        SecretPlan.stored(
                                key,
                                a.secret().key(),
                                false,
                                device,
                                BlockSecrets.SECRET,
                                planning));
        return NetworkDriver.iscsi(iscsi.location(), iscsi.auth(), iscsi.auth().map(_ -> key));
    }

    private static Json.Members placed(Json.Members card, HostDevice device, Planning planning) {
        if (!(device.info().address().orElse(null) instanceof Address.Drive at)) {
            return card;
        }
        Optional<Controller> controller =
                planning.domain()
                        .devices()
                        .of(Controller.class)
                        .filter(c -> c.is(Controller.Type.SCSI, at.controller()))
                        .findFirst();
        String bus = Placement.of(device, planning).bus(Controller.Type.SCSI, at.controller());
        return controller.filter(c -> c.isModel("lsilogic")).isPresent()
                ? card.with("bus", bus + "." + at.bus()).with("scsi-id", at.unit())
                : card.with("bus", bus + ".0")
                        .with("channel", at.bus())
                        .with("scsi-id", at.target())
                        .with("lun", at.unit());
    }
}
