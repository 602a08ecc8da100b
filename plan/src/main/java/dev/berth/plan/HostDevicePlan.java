package dev.berth.plan;

import dev.berth.model.domain.Address;
import dev.berth.model.domain.HostDevice;
import dev.berth.model.domain.HostPci;
import dev.berth.model.domain.HostSubject;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Origin;
import dev.berth.plan.step.Preparation;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

import java.util.Locale;
import java.util.Optional;

/** Devices of the host, given to the guest. */
final class HostDevicePlan {
    static final Rule VFIO =
            new Rule(
                    "hostdev.vfio",
                    "/domain/devices/hostdev[@type='pci']",
                    "-device vfio-pci",
                    "The guest drives the card itself, fenced in by the host's IOMMU.");
    static final Rule MEDIATED =
            new Rule(
                    "hostdev.mdev",
                    "/domain/devices/hostdev[@type='mdev']",
                    "-device vfio-pci,sysfsdev=",
                    "The host's driver shares the card out; the guest gets one share.");
    static final Rule USB =
            new Rule(
                    "hostdev.usb",
                    "/domain/devices/hostdev[@type='usb']",
                    "-device usb-host",
                    "QEMU passes the guest's USB requests to the host's device.");
    static final Rule VHOST_SCSI =
            new Rule(
                    "hostdev.vhost-scsi",
                    "/domain/devices/hostdev[@type='scsi_host']",
                    "-device vhost-scsi-pci",
                    "The host's kernel serves the target; QEMU only hands it the queues.");

    private HostDevicePlan() {}

    static void plan(HostDevice device, Planning planning) {
        switch (device.subject()) {
            case HostSubject.Pci pci -> pci(device, pci.address(), planning);
            case HostSubject.Mediated mediated -> mediated(device, mediated, planning);
            case HostSubject.Usb usb -> usb(device, usb, planning);
            case HostSubject.VhostScsi vhost -> vhostScsi(device, vhost, planning);
            case HostSubject.Scsi _, HostSubject.Iscsi _ -> HostScsiPlan.plan(device, planning);
        }
    }

    private static void pci(HostDevice device, HostPci address, Planning planning) {
        Origin origin = planning.origin(device, VFIO);
        planning.draft()
                .prepare(
                        new Preparation.PciAssignment(
                                address.toString(), device.managed(), origin));
        boolean hidden = device.info().address().orElse(null) instanceof Address.Unassigned;
        if (!hidden) {
            add(
                    device,
                    Json.object()
                            .with("driver", "vfio-pci")
                            .with("host", address.toString())
                            .withOptional("id", device.info().alias())
                            .withOptional("bootindex", device.info().bootOrder()),
                    VFIO,
                    planning);
        }
    }

    private static void mediated(
            HostDevice device, HostSubject.Mediated mediated, Planning planning) {
        String model = device.traits().model().orElse("");
        if (!model.equals("vfio-pci")) {
            throw Unplanned.of("mediated devices of model '" + model + "'");
        }
        boolean ramfb = device.traits().ramfb().orElse(false);
        Json.Members card =
                Json.object()
                        .with("driver", ramfb ? "vfio-pci-nohotplug" : "vfio-pci")
                        .withOptional("id", device.info().alias())
                        .with("sysfsdev", "/sys/bus/mdev/devices/" + mediated.uuid())
                        .with("display", device.traits().display().orElse(false) ? "on" : "off")
                        .withOptional("bootindex", device.info().bootOrder());
        add(device, ramfb ? card.with("ramfb", true) : card, MEDIATED, planning);
    }

    private static void usb(HostDevice device, HostSubject.Usb usb, Planning planning) {
        Json.Members card = named(Json.object().with("driver", "usb-host"), usb, device, planning);
        Json.Members reset = usb.guestReset().map(policy -> reset(card, policy)).orElse(card);
        add(
                device,
                reset.withOptional("id", device.info().alias())
                        .withOptional("bootindex", device.info().bootOrder()),
                USB,
                planning);
    }

    private static Json.Members named(
            Json.Members card, HostSubject.Usb usb, HostDevice device, Planning planning) {
        if (usb.bus().isEmpty() || usb.device().isEmpty()) {
            return card.withOptional("vendorid", usb.vendor())
                    .withOptional("productid", usb.product());
        }
        String path =
                String.format(
                        Locale.ROOT, "/dev/bus/usb/%03d/%03d", usb.bus().get(), usb.device().get());
        planning.draft()
                .prepare(
                        new Preparation.Image(
                                path, Preparation.Access.EXCLUSIVE, planning.origin(device, USB)));
        return card.with("hostdevice", path);
    }

    private static Json.Members reset(Json.Members card, String policy) {
        return card.with("guest-reset", !policy.equals("off"))
                .with("guest-resets-all", policy.equals("on"));
    }

    private static void vhostScsi(
            HostDevice device, HostSubject.VhostScsi vhost, Planning planning) {
        Origin origin = planning.origin(device, VHOST_SCSI);
        int number =
                planning.draft().pass(n -> new Descriptor.HostDevice(n, "/dev/vhost-scsi", origin));
        Optional<String> model = device.traits().model();
        add(
                device,
                Json.object()
                        .with("driver", VirtioDevice.driver("vhost-scsi", model, device))
                        .with("wwpn", vhost.wwpn())
                        .with("vhostfd", Integer.toString(number))
                        .withOptional("id", device.info().alias()),
                VHOST_SCSI,
                planning);
    }

    private static void add(HostDevice device, Json.Members card, Rule rule, Planning planning) {
        planning.device(Stage.HOST_DEVICES, Placement.of(device, planning).at(card), device, rule);
    }
}
