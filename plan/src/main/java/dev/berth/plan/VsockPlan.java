package dev.berth.plan;

import dev.berth.model.domain.VirtioModel;
import dev.berth.model.domain.Vsock;
import dev.berth.plan.step.Descriptor;
import dev.berth.plan.step.Rule;
import dev.berth.plan.step.Stage;
import dev.berth.qapi.Json;

/** Sockets between guest and host. */
final class VsockPlan {
    static final Rule VSOCK =
            new Rule(
                    "vsock.device",
                    "/domain/devices/vsock",
                    "-device vhost-vsock-pci",
                    "The host's kernel serves the device; QEMU gets it as a descriptor bound to"
                            + " the guest's context id.");

    private VsockPlan() {}

    static void plan(Vsock vsock, Planning planning) {
        long contextId =
                vsock.contextId()
                        .orElseThrow(() ->
                                PlanRefusal.of(
                                        "vsock: its context id is chosen when the guest starts; to"
                                            + " plan without starting, say <cid address='3'/>"));
        int descriptor =
                planning.draft()
                        .pass(number ->
                                new Descriptor.VhostVsock(
                                        number, contextId, planning.origin(vsock, VSOCK)));
        VirtioModel model = vsock.model().orElse(VirtioModel.VIRTIO);
        Json.Members properties =
                VirtioDevice.of("vhost-vsock", model, vsock.virtio(), vsock)
                        .with("guest-cid", contextId)
                        .with("vhostfd", Integer.toString(descriptor));
        planning.device(Stage.VSOCK, Placement.of(vsock, planning).on(properties), vsock, VSOCK);
    }
}
