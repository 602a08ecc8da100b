package dev.berth.plan;

import dev.berth.model.domain.Disk;
import dev.berth.model.domain.DiskTarget;
import dev.berth.model.domain.Location;
import dev.berth.model.domain.Reconnection;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.plan.step.Step;
import dev.berth.qapi.Capability;
import dev.berth.qapi.Json;

import java.util.Optional;

/** Disks, CD-ROM and floppy drives: the host's nodes, then the guest's drive. */
final class DiskPlan {
    static final Rule DRIVE =
            new Rule(
                    "disk.drive",
                    "/domain/devices/disk/target",
                    "-device virtio-blk-pci",
                    "The bus decides which drive the guest sees; its medium is named by the node.");
    static final Rule VHOST_USER =
            new Rule(
                    "disk.vhost-user",
                    "/domain/devices/disk[@type='vhostuser']/source",
                    "-chardev socket",
                    "Another process serves the disk; QEMU only hands it the guest's queues.");
    static final Rule FLOPPY_BOOT =
            new Rule(
                    "disk.floppy-boot",
                    "/domain/devices/disk/boot/@order",
                    "-global isa-fdc.bootindexA",
                    "The floppy controller, not the drive, carries the place in the boot order.");

    private DiskPlan() {}

    static void plan(Disk disk, Planning planning) {
        if (disk.storage().location() instanceof Location.VhostUser vhost) {
            vhostUser(disk, vhost, planning);
            return;
        }
        Optional<String> node =
                disk.isEmpty() ? Optional.empty() : Optional.of(BlockPlan.plan(disk, planning));
        if (disk.bus() == DiskTarget.Bus.FDC) {
            floppyBoot(disk, planning);
        }
        add(DiskDrive.of(disk, node, planning), disk, planning);
        ThrottlePlan.plan(disk, planning);
    }

    private static void add(Json.Members drive, Disk disk, Planning planning) {
        planning.device(Stage.DISKS, drive, disk, DRIVE);
    }

    private static void floppyBoot(Disk disk, Planning planning) {
        String unit = disk.target().number() % 2 == 0 ? "A" : "B";
        disk.info()
                .bootOrder()
                .ifPresent(order ->
                        planning.add(
                                Stage.DISKS,
                                Step.Option.of(
                                        "global",
                                        "isa-fdc.bootindex" + unit + "=" + order,
                                        planning.origin(disk, FLOPPY_BOOT))));
    }

    private static void vhostUser(Disk disk, Location.VhostUser vhost, Planning planning) {
        String chardev = "chr-vu-" + disk.info().alias().orElseThrow();
        Origin origin = planning.origin(disk, VHOST_USER);
        Json.Members socket = Json.object().with("path", vhost.path());
        planning.add(
                Stage.DISKS,
                new Step.Chardev(
                        "socket",
                        chardev,
                        vhost.reconnect()
                                .map(r -> reconnecting(socket, r, planning))
                                .orElse(socket),
                        origin));
        add(DiskDrive.vhostUser(disk, chardev), disk, planning, origin);
    }

    private static void add(Json.Members drive, Disk disk, Planning planning, Origin origin) {
        planning.add(Stage.DISKS, new Step.Device(Placement.of(disk, planning).at(drive), origin));
    }

    private static Json.Members reconnecting(
            Json.Members socket, Reconnection reconnect, Planning planning) {
        if (!reconnect.enabled().orElse(false)) {
            return socket;
        }
        int seconds = reconnect.timeout().orElse(0);
        return planning.has(Capability.CHARDEV_RECONNECT_MS)
                ? socket.with("reconnect-ms", seconds * 1000L)
                : socket.with("reconnect", seconds);
    }
}
